import { pooledRandomBytes } from './pooled-random-bytes.ts';

/** Crockford's base 32: no letter that looks like a digit or like another. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 192 bits: nobody guesses it (contract, section 8). */
const KEY_BYTES = 24;

/**
 * The number that people read out: `ER-7K2MQ-9XW4T`. 50 random bits, and no index: among a million hardly ever two are alike,
 * and what they name is the registration's id. An index in random order costs more than the rest of a small insert.
 */
export function newRegistrationName(): string {
  let letters = '';
  for (const byte of pooledRandomBytes(10)) letters += ALPHABET.charAt(byte % ALPHABET.length);
  return `ER-${letters.slice(0, 5)}-${letters.slice(5)}`;
}

/** The key of a personal link. */
export function newRegistrationKey(): string {
  return pooledRandomBytes(KEY_BYTES).toString('base64url');
}

/**
 * What a ticket's QR code says: the registration's id, random and known to its owner only. It opens nothing: whoever sees a
 * ticket cannot cancel it, because that takes the key.
 */
export function qrTextOf(registration: { readonly id: string }): string {
  return registration.id;
}
