import type { Lock } from '../store/lock.ts';
import { contactKey } from './contact-key.ts';

interface Person {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
}

/**
 * What to hold before looking for a person's contact and making it when there is none, so that nobody else makes it meanwhile. By
 * address and by name: whichever of them the organisation matches by, two who would match hold one of these names in common.
 */
export function contactLocks({ firstName, lastName, email }: Person): Lock[] {
  return [
    { name: `contact:${contactKey(email)}`, isShared: false },
    { name: `contact:${contactKey(lastName)}\n${contactKey(firstName)}`, isShared: false },
  ];
}
