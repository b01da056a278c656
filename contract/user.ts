import Type, { type Static } from 'typebox';
import { Closed, Nullable } from './nullable.ts';

const text = Nullable(Type.String());

/** Anonymous callers get `isAnonymous: true` and the rest blank: existing clients break on 401 and on `null`. */
export const UserSchema = Closed({
  /** The contact's id. */
  id: text,
  firstName: text,
  lastName: text,
  email: text,
  isAnonymous: Type.Boolean(),
});

export type UserWire = Static<typeof UserSchema>;
