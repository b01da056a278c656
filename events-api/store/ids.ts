import { createHash, randomUUID } from 'node:crypto';

/** The kinds of things whose ids follow from the file they came from. */
export type ImportedKind =
  'building' | 'room' | 'event' | 'session' | 'session-track' | 'speaker' | 'pass' | 'sponsorship' | 'custom-registration-field';

/** Fixed name space of our name-based ids (RFC 9562, 5.5). */
const NAME_SPACE = Buffer.from('6f3d9a52c1e74b0f8a1d2c9e5b7f4a30', 'hex');

/**
 * The id of an imported thing: a version 5 UUID of its kind and its own id, the same in every database, so that links to a
 * session or a speaker outlive a database.
 */
export function importedId(kind: ImportedKind, externalId: string): string {
  const hash = createHash('sha1').update(NAME_SPACE).update(`${kind}:${externalId}`).digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

export const newId = (): string => randomUUID();

/**
 * An id of something that people make by the thousand: a version 7 UUID (RFC 9562, 5.7), random but for its time. New rows then
 * lie beside each other in every index, so that a commit writes a few pages of the file and not one for each row.
 * @param now UTC text
 */
export function newTimeOrderedId(now: string): string {
  if (now !== latest.now) latest = { now, prefix: timePrefixOf(now) };
  return latest.prefix + randomUUID().slice(15);
}

/** Everything in one transaction happens at one moment. */
let latest = { now: '', prefix: '' };

function timePrefixOf(now: string): string {
  const time = Date.parse(now).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7`;
}
