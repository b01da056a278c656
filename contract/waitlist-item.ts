import Type, { type Static } from 'typebox';
import { UtcInstant } from './dates.ts';
import { Closed, Nullable } from './nullable.ts';

const text = Nullable(Type.String());

export const WaitlistItemSchema = Closed({
  id: Type.String(),
  invited: Type.Boolean(),
  autoRegister: Type.Boolean(),
  /** Names, as existing clients print them; no session: the event's own waiting list. */
  contact: text,
  email: text,
  event: text,
  session: text,
  /** Not in the sample's model, but read by its page. */
  createdon: UtcInstant,
});

export type WaitlistItemWire = Static<typeof WaitlistItemSchema>;
