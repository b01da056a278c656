import { publishStatus } from '../../contract/option-sets.ts';
import type { EventRules, SessionRules } from './event-rules.ts';

const later = (a: string, b: string): string => (a > b ? a : b);
const earlier = (a: string, b: string): string => (a < b ? a : b);

/**
 * Until when seats that come free are given to those who wait: until the event starts, also when its registration has closed before,
 * because a seat that comes free the day before still helps; and for as long as registration is open after that. UTC text.
 */
export function servedUntil(event: EventRules): string {
  return earlier(later(event.startsAt, event.closesAt ?? event.startsAt), event.endsAt);
}

/** Whether those who wait for the event are given seats: never at an event that is cancelled, not live or begun. */
export const isServedNow = (event: EventRules, now: string): boolean => isLive(event) && now < servedUntil(event);

/** The same for a session, until it is over: until then anybody may register for it too. */
export const isSessionServedNow = (event: EventRules, session: SessionRules, now: string): boolean =>
  isLive(event) && session.publishStatus === publishStatus.live && now < session.endsAt;

export const isLive = (event: EventRules): boolean => event.publishStatus === publishStatus.live && !event.isCancelled;

const HOUR = 3_600_000;

/** @param end when there is nothing to be invited to any more, UTC text */
export function invitedUntil(now: string, hours: number, end: string): string {
  return earlier(new Date(Date.parse(now) + hours * HOUR).toISOString(), end);
}
