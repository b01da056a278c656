import type { PortalEvent } from './event';
import { type EventState, eventState, fewSeatsLeft } from './event-state';

/** How an event's state is said: an icon, a tone and a translation key with its values. */
export interface EventStateTag {
  readonly kind: 'brand' | 'bad' | 'quiet' | 'plain';
  readonly icon: 'seat' | 'hourglass' | 'cancelled' | 'lock' | 'clock' | 'calendar';
  readonly key: string;
  /** For keys with plural forms. */
  readonly count?: number;
}

const TAGS: Readonly<Record<Exclude<EventState, 'open'>, EventStateTag>> = {
  cancelled: { kind: 'bad', icon: 'cancelled', key: 'states.event.cancelled' },
  past: { kind: 'quiet', icon: 'clock', key: 'states.event.past' },
  notYetOpen: { kind: 'quiet', icon: 'calendar', key: 'states.event.notYetOpen' },
  closed: { kind: 'plain', icon: 'lock', key: 'states.event.closed' },
  waitlist: { kind: 'plain', icon: 'hourglass', key: 'states.event.waitlist' },
  full: { kind: 'plain', icon: 'hourglass', key: 'states.event.full' },
};

/** Undefined where there is nothing to say: open, and plenty of seats. */
export function eventStateTag(event: PortalEvent, now: number): EventStateTag | undefined {
  const state = eventState(event, now);
  if (state !== 'open') return TAGS[state];
  const seats = fewSeatsLeft(event);
  return seats === undefined ? undefined : { kind: 'brand', icon: 'seat', key: 'states.event.seatsLeft', count: seats };
}
