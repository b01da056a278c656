import type { ZonedRange } from './zoned-range';

/** A registration of the signed-in person. What only our own Events API says is null with other back ends. */
export interface MyRegistration {
  readonly id: string;
  /** `ER-…`, the number that people read. */
  readonly name: string | null;
  /** Opens the page of the registration, with ticket and calendar file. */
  readonly key: string | null;
  readonly readableEventId: string | null;
  readonly eventName: string;
  readonly attendeeName: string | null;
  readonly when: ZonedRange | null;
  readonly eventCancelled: boolean;
  readonly passName: string | null;
  readonly sessions: readonly MySessionRegistration[];
}

export interface MySessionRegistration {
  readonly id: string;
  readonly sessionName: string;
  readonly when: ZonedRange | null;
}

/** A place on a waiting list, of an event or of one of its sessions. */
export interface MyWaitlistItem {
  readonly id: string;
  readonly eventName: string;
  /** null: the event's own list. */
  readonly sessionName: string | null;
  readonly sessionId: string | null;
  readonly when: ZonedRange | null;
  /** A seat is kept for them. */
  readonly isInvited: boolean;
  /** They have taken it, and its pass is still to be paid. */
  readonly isToPay: boolean;
  /** Among those who wait, counted from 1; null once invited. */
  readonly position: number | null;
  /** Until when the seat is kept, in milliseconds since 1970. */
  readonly invitedUntil: number | null;
  readonly readableEventId: string | null;
  /** The registration that waits, and the key of its page: there it is accepted or left. */
  readonly registrationId: string | null;
  readonly key: string | null;
}
