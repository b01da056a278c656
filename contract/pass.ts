import Type, { type Static } from 'typebox';
import { CustomFieldsMember } from './custom-fields.ts';
import { Addition, Closed, Nullable } from './nullable.ts';
import { SessionSchema } from './session.ts';

export const PassSchema = Closed({
  passId: Type.String(),
  passName: Type.String(),
  /** In major units, as people read it (12.5). */
  price: Type.Number({ minimum: 0 }),
  currencySymbol: Type.String(),
  numberOfPassesLeft: Type.Integer({ minimum: 0 }),
  numberOfPassesSold: Type.Integer({ minimum: 0 }),
  /** The sessions that the pass opens; empty: it says nothing about sessions. */
  sessions: Nullable(Type.Array(SessionSchema)),
  customFields: CustomFieldsMember,
  /** ISO 4217. */
  currency: Addition(Type.String()),
  description: Addition(Type.String()),
});

export type PassWire = Static<typeof PassSchema>;
