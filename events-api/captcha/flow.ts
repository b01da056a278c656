import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** One attempt of somebody to register for an event. It is not stored: its id says what it is, under a signature. */
export interface Flow {
  readonly id: string;
  /** UTC text. */
  readonly expiresAt: string;
}

/** In milliseconds: long enough to fill in a form for a school class. */
const LIFETIME = 60 * 60 * 1000;

const FLOW = /^(?<nonce>[\w-]{16})\.(?<expiry>[0-9a-z]{1,9})\.(?<signature>[\w-]{22})$/;

export function newFlow(key: string, readableEventId: string, now: Date): Flow {
  const nonce = randomBytes(12).toString('base64url');
  const expiresAt = now.getTime() + LIFETIME;
  const expiry = expiresAt.toString(36);
  const id = `${nonce}.${expiry}.${sign(key, readableEventId, nonce, expiry)}`;
  return { id, expiresAt: new Date(expiresAt).toISOString() };
}

/** The flow, if the id is one that was given out for this event and has not expired. */
export function findFlow(key: string, readableEventId: string, id: string, now: Date): Flow | undefined {
  const { nonce = '', expiry = '', signature = '' } = FLOW.exec(id)?.groups ?? {};
  if (!isSame(signature, sign(key, readableEventId, nonce, expiry))) return undefined;
  const expiresAt = new Date(parseInt(expiry, 36));
  return expiresAt > now ? { id, expiresAt: expiresAt.toISOString() } : undefined;
}

function sign(key: string, ...parts: string[]): string {
  return createHmac('sha256', key).update(parts.join('\n')).digest().subarray(0, 16).toString('base64url');
}

function isSame(given: string, right: string): boolean {
  return given.length === right.length && timingSafeEqual(Buffer.from(given), Buffer.from(right));
}
