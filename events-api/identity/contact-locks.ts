import { createHash } from 'node:crypto';
import type { Lock } from '../store/lock.ts';
import { contactKey } from './contact-key.ts';

/** For a contact that is known, such as that of whoever is signed in. */
export const contactLock = (contactId: string): Lock => ({ name: `contact:${contactId}`, isShared: false });

interface Person {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
}

/**
 * PostgreSQL has room for some 6,000 locks of all transactions together. People share these many, so that the largest requests leave
 * room for others, and few enough share one that strangers seldom wait for each other.
 */
const CONTACT_LOCKS = 4096;

/**
 * What to hold before looking for a person's contact and making it when there is none, so that nobody else makes it meanwhile. By
 * address and by name: whichever of them the organisation matches by, two who would match hold one of these names in common.
 */
export function contactLocks({ firstName, lastName, email }: Person): Lock[] {
  return [lockOf(contactKey(email)), lockOf(`${contactKey(lastName)}\n${contactKey(firstName)}`)];
}

function lockOf(key: string): Lock {
  const number = createHash('sha256').update(key).digest().readUInt32BE() % CONTACT_LOCKS;
  return { name: `contact:${number}`, isShared: false };
}
