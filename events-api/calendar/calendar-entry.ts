/** One entry of a calendar, before it is written as a VEVENT. Instants are the store's. */
export interface CalendarEntry {
  /** The same for the same thing in every file, so that an updated file replaces what a calendar has. */
  readonly uid: string;
  readonly startsAt: string;
  readonly endsAt: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly summary: string;
  readonly location: string | null;
  /** HTML or plain text. */
  readonly content: string | null;
  readonly url: string | null;
  readonly status: CalendarStatus;
  readonly changedAt: string;
}

/** Values of `STATUS` (RFC 5545 3.8.1.11). */
export const calendarStatus = { confirmed: 'CONFIRMED', tentative: 'TENTATIVE', cancelled: 'CANCELLED' } as const;

export type CalendarStatus = (typeof calendarStatus)[keyof typeof calendarStatus];
