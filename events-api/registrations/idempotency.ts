import { createHash } from 'node:crypto';
import type { RegistrationResultWire } from '../../contract/registration-result.ts';
import { ApiError } from '../errors/api-error.ts';
import type { WriteBatch } from './write-batch.ts';

export interface IdempotencyKey {
  /** Whose key it is: web application, event and caller. */
  readonly scope: string;
  readonly key: string;
  readonly bodyHash: string;
}

/** How long an answer is remembered, in milliseconds (contract 4.5). */
const REMEMBERED_FOR = 24 * 60 * 60 * 1000;

const PRINTABLE = /^[\x21-\x7e]{1,200}$/;

/** @throws ApiError `idempotency_key_invalid` */
export function idempotencyKeyOf(header: string | string[] | undefined, scope: string, body: unknown): IdempotencyKey | null {
  if (header === undefined) return null;
  if (typeof header !== 'string' || !PRINTABLE.test(header)) throw new ApiError('idempotency_key_invalid');
  const bodyHash = createHash('sha256').update(JSON.stringify(body)).digest('base64url');
  return { scope, key: header, bodyHash };
}

/**
 * Gives the first answer again to whoever asks again under the same key. The answer is kept in the transaction that carries out
 * what it says, so that neither is ever there without the other; a second request under the key waits for that transaction.
 * @throws ApiError `idempotency_key_reused` when the key came with another body
 */
export async function answerOnce(
  batch: WriteBatch,
  idempotencyKey: IdempotencyKey | null,
  answer: () => Promise<RegistrationResultWire>,
): Promise<RegistrationResultWire> {
  if (!idempotencyKey) return answer();
  const { statements, trx, now } = batch;
  const { scope, key, bodyHash } = idempotencyKey;
  const [given] = await statements.findAnswer(trx, { scope, key, since: rememberedSince(now) });
  if (given && given.body_hash !== bodyHash) throw new ApiError('idempotency_key_reused');
  if (given) return JSON.parse(given.answer) as RegistrationResultWire;
  const result = await answer();
  await statements.insertAnswer(trx, { scope, key, bodyHash, answer: JSON.stringify(result), now });
  return result;
}

/** Answers that were given earlier are forgotten. @param now UTC text */
export function rememberedSince(now: string): string {
  return new Date(Date.parse(now) - REMEMBERED_FOR).toISOString();
}
