import type { Lock } from '../store/lock.ts';

/** Held by whoever imports or exports: each sees all of what another import has written, or nothing. */
export const organisationLock: readonly Lock[] = [{ name: 'organisation', isShared: false }];
