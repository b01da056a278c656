import type { MailKind } from '../mail-kind.ts';

/** What a sentence may name. Every value is ready to be read: instants are formatted, names isolated. */
export interface Named {
  readonly event: string;
  /** Empty in mails that are not about one session. */
  readonly session: string;
  /** Until when an invitation holds. */
  readonly until: string;
  /** Place on the waiting list, from 1; null: not known. */
  readonly position: number | null;
}

interface Sentences {
  readonly subject: (named: Named) => string;
  readonly lead: (named: Named) => string;
}

/** All that mails say in one language: formal, in whole sentences, nothing put together from parts. */
export interface MailTexts {
  readonly greeting: (name: string) => string;
  readonly kinds: Readonly<Record<MailKind, Sentences>>;
  /** Between a label and what it labels. */
  readonly colon: string;
  readonly labels: {
    readonly when: string;
    readonly where: string;
    readonly pass: string;
    readonly registrationNumber: string;
    readonly sessions: string;
    readonly attendees: string;
  };
  readonly states: {
    readonly registered: string;
    readonly waitlisted: (position: number | null) => string;
    readonly invited: (until: string) => string;
    readonly onHold: string;
    readonly pendingPayment: string;
    readonly cancelled: string;
  };
  readonly links: {
    readonly registration: string;
    readonly accept: string;
    readonly calendar: string;
  };
  /** Under a personal link: who has the mail has the registration. */
  readonly linkIsPersonal: string;
  readonly closing: string;
}
