import type { EventState } from '../../../core/events-api/models/event-state';

/** How the bar over an event's date looks. */
export const DATE_STATE: Readonly<Record<EventState, 'open' | 'full' | 'past' | 'off'>> = {
  cancelled: 'off',
  past: 'past',
  notYetOpen: 'open',
  closed: 'full',
  full: 'full',
  waitlist: 'full',
  open: 'open',
};
