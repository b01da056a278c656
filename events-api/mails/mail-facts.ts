import type { MailLanguage } from '../../contract/mail-languages.ts';
import type { StoredRegistrationState } from '../store/states.ts';
import type { MailKind } from './mail-kind.ts';

/** What is true of a registration when its mail is written. Instants are the store's. */
export interface MailFacts {
  readonly kind: MailKind;
  readonly language: MailLanguage;
  readonly recipient: { readonly name: string; readonly address: string };
  readonly registration: RegistrationFacts;
  readonly event: EventFacts;
  /** The one that the mail is about; null: the event. */
  readonly session: SessionFacts | null;
  /** All of the registration that are not cancelled, by start. */
  readonly sessions: readonly SessionFacts[];
  readonly pass: { readonly name: string; readonly priceMinor: number; readonly currency: string } | null;
  /** Everybody of the same request; empty except in the summary for whoever has registered them. */
  readonly attendees: readonly AttendeeFacts[];
  readonly organisationName: string;
  /** Of the web application that the registration came through; null: no page shows it any more. */
  readonly origin: string | null;
}

/** How somebody stands: at the event, or in one session. */
export interface Standing {
  readonly state: StoredRegistrationState;
  /** Place on the waiting list, from 1. */
  readonly position: number | null;
  readonly invitedUntil: string | null;
}

export interface RegistrationFacts extends Standing {
  readonly id: string;
  /** `ER-…` */
  readonly name: string;
  readonly key: string;
}

export interface AttendeeFacts extends Standing {
  /** `ER-…` */
  readonly name: string;
  readonly fullName: string;
}

export interface EventFacts {
  readonly id: string;
  readonly readableEventId: string;
  readonly name: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly isCancelled: boolean;
  readonly place: string | null;
}

export interface SessionFacts extends Standing {
  readonly id: string;
  readonly name: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly roomName: string | null;
}
