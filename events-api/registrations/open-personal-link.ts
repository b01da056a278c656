import { createHash, timingSafeEqual } from 'node:crypto';
import { ApiError } from '../errors/api-error.ts';
import type { Database } from '../store/store.ts';
import { findPersonalRegistration } from './find-personal-registration.ts';
import type { PersonalRegistration } from './personal-registration.ts';

/**
 * The registration behind a personal link. A wrong key and an unknown id look alike, in time too.
 * @param now UTC text
 * @throws ApiError `registration_not_found`
 */
export async function openPersonalLink(
  db: Database,
  link: { readonly id: string; readonly key: string | undefined },
  now: string,
): Promise<PersonalRegistration> {
  const registration = await findPersonalRegistration(db, link.id, now);
  const isKey = isSameKey(link.key ?? '', registration?.key ?? '');
  if (!registration || !isKey) throw new ApiError('registration_not_found');
  return registration;
}

/** Digests are of one length, as the comparison in constant time wants it. */
function isSameKey(given: string, kept: string): boolean {
  return kept !== '' && timingSafeEqual(digest(given), digest(kept));
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
