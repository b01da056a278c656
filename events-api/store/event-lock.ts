import type { Lock } from './lock.ts';

export const eventLockName = (eventId: string): string => `event:${eventId}`;

/**
 * For whatever gives seats back, takes people off a waiting list, or takes away what people register for: every seat of the event,
 * its sessions and its passes.
 */
export const wholeEventLock = (eventId: string): Lock => ({ name: eventLockName(eventId), isShared: false });

/** For whatever relies on what an event offers and changes none of its seats. */
export const sharedEventLock = (eventId: string): Lock => ({ name: eventLockName(eventId), isShared: true });
