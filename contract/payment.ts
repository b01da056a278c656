import Type, { type Static } from 'typebox';
import { UtcInstant } from './dates.ts';
import { Closed } from './nullable.ts';

/** What a payment provider tells us of a purchase; members of its own are ignored. */
export const PaymentMessageSchema = Type.Object({
  status: Type.Union([Type.Literal('completed'), Type.Literal('cancelled')]),
});

/** A purchase as the payment provider and whoever made it see it: what to pay, and until when. It names nobody. */
export const PaymentSchema = Closed({
  purchaseId: Type.String(),
  state: Type.Union([Type.Literal('open'), Type.Literal('paid'), Type.Literal('expired'), Type.Literal('cancelled')]),
  eventName: Type.String(),
  /** In major units, as prices are everywhere on the wire. */
  amount: Type.Number({ minimum: 0 }),
  /** ISO 4217. */
  currency: Type.String(),
  expiresAt: UtcInstant,
});

/** UTC seconds since 1970 at which a message was signed. */
export const PAYMENT_TIMESTAMP_HEADER = 'payment-timestamp';

/** HMAC-SHA256 of what `docs/payment.md` says, in hexadecimal digits. */
export const PAYMENT_SIGNATURE_HEADER = 'payment-signature';

export type PaymentMessageWire = Static<typeof PaymentMessageSchema>;
export type PaymentWire = Static<typeof PaymentSchema>;
