import Type, { type Static } from 'typebox';
import { UtcInstant } from './dates.ts';
import { Closed, Nullable } from './nullable.ts';

const text = Nullable(Type.String());

export const MySessionRegistrationSchema = Closed({ id: Type.String(), sessionName: text, createdon: UtcInstant });

export const MyRegistrationSchema = Closed({
  id: Type.String(),
  /** Names, as existing clients print them. */
  contact: text,
  email: text,
  event: text,
  pass: text,
  createdon: UtcInstant,
  sessionRegistrations: Nullable(Type.Array(MySessionRegistrationSchema)),
});

export type MySessionRegistrationWire = Static<typeof MySessionRegistrationSchema>;
export type MyRegistrationWire = Static<typeof MyRegistrationSchema>;
