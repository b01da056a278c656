import { createHmac, timingSafeEqual } from 'node:crypto';
import { ApiError } from '../errors/api-error.ts';

/** How old a message may be, and how far ahead the provider's clock may go, in seconds. */
const TOLERANCE = 5 * 60;

export interface SignedMessage {
  readonly purchaseId: string;
  /** UTC seconds since 1970, as the header has them. */
  readonly timestamp: string;
  /** The body as it came, byte for byte; empty for a GET. */
  readonly body: Buffer;
}

/** HMAC-SHA256 over timestamp, purchase and body, so that a message fits no other purchase and no other moment. */
export function paymentSignature(secret: string, { timestamp, purchaseId, body }: SignedMessage): Buffer {
  return createHmac('sha256', secret).update(`${timestamp}.${purchaseId}.`).update(body).digest();
}

/**
 * @param secret null: none is configured, and every message is refused
 * @param signature hexadecimal digits
 * @throws ApiError `payment_signature_invalid`
 */
export function checkPaymentSignature(secret: string | null, message: SignedMessage, signature: string, now: Date): void {
  const age = Math.abs(now.getTime() / 1000 - Number(message.timestamp));
  const isFresh = /^\d{1,12}$/.test(message.timestamp) && age <= TOLERANCE;
  if (secret === null || !isFresh || !/^[0-9a-f]{64}$/i.test(signature)) throw new ApiError('payment_signature_invalid');
  const isRight = timingSafeEqual(Buffer.from(signature, 'hex'), paymentSignature(secret, message));
  if (!isRight) throw new ApiError('payment_signature_invalid');
}
