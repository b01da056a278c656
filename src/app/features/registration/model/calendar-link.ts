import type { ZonedRange } from '../../../core/events-api/models/zoned-range';

/** What a calendar is told of an event: nothing that is not public. */
export interface CalendarEvent {
  readonly name: string;
  readonly when: ZonedRange;
  readonly place: string | null;
  /** Of the event's page in this portal, in full. */
  readonly address: string;
}

export interface CalendarLink {
  readonly calendar: 'google' | 'outlook' | 'office365';
  readonly address: string;
}
