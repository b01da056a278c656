import type { AttendeeWire } from '../contract/registration-data.ts';
import type { MadeRegistrationWire, RegistrationResultWire } from '../contract/registration-result.ts';
import type { Seats } from './world/world.ts';

/** One press of the button, however often it was sent. */
export interface Submission {
  readonly key: string;
  readonly eventId: string;
  readonly readableEventId: string;
  /** Nobody is named in two submissions. */
  readonly attendees: readonly AttendeeWire[];
  /** Every answer that came, one for each time it was sent and answered. */
  readonly answers: RegistrationResultWire[];
}

/** What somebody asked of a registration by its personal link, or what time did to it. */
export interface Change {
  readonly registrationId: string;
  readonly kind: 'cancel' | 'accept' | 'leave';
  isAnswered: boolean;
}

/** What the buyers know: all that was asked and all that was answered. The database is judged by it. */
export class Ledger {
  readonly submissions: Submission[] = [];
  readonly changes: Change[] = [];
  /** By purchase: every answer to `finalize`. */
  readonly finalized = new Map<string, RegistrationResultWire[]>();
  /** Purchases that nobody paid in time. */
  readonly runOut = new Set<string>();
  /** By registration: how often a check-in was answered as new, and as one that was there already. */
  readonly checkIns = new Map<string, { made: number; known: number }>();
  /** What was filled to the last seat after the storm. */
  readonly filled: Seats[] = [];

  /** Who waited for an event or a session, in order, at some moment: ids of registrations. */
  readonly waitingLists: (readonly string[])[] = [];
  /** The place that somebody who waits was told last. */
  readonly positions = new Map<string, number | null>();

  submit(submission: Omit<Submission, 'answers'>): Submission {
    const opened = { ...submission, answers: [] };
    this.submissions.push(opened);
    return opened;
  }

  change(registrationId: string, kind: Change['kind']): Change {
    const change: Change = { registrationId, kind, isAnswered: false };
    this.changes.push(change);
    return change;
  }

  checkIn(registrationId: string): { made: number; known: number } {
    const asked = this.checkIns.get(registrationId) ?? { made: 0, known: 0 };
    this.checkIns.set(registrationId, asked);
    return asked;
  }

  /** Registrations of the first answer of a submission that was not refused, each beside the attendee it stands for. */
  *answered(): Generator<Answered> {
    for (const submission of this.submissions) {
      const made = submission.answers[0]?.registrations ?? [];
      for (const [index, attendee] of submission.attendees.entries()) {
        const registration = made[index];
        if (registration) yield { submission, attendee, made: registration };
      }
    }
  }
}

/** What one attendee of a submission was told. */
export interface Answered {
  readonly submission: Submission;
  readonly attendee: AttendeeWire;
  readonly made: MadeRegistrationWire;
}

export const isRefused = (result: RegistrationResultWire): boolean => result.status === 'Error';
