import type { PortalEvent } from '../../../core/events-api/models/event';
import { eventState } from '../../../core/events-api/models/event-state';

/** What somebody who registers would get: a seat, or a place on the waiting list. Also the texts of the button. */
export type WayIn = 'register' | 'joinWaitlist';

/** undefined where one cannot register. */
export function wayIn(event: PortalEvent, now: number): WayIn | undefined {
  const state = eventState(event, now);
  if (state === 'open') return 'register';
  return state === 'waitlist' ? 'joinWaitlist' : undefined;
}
