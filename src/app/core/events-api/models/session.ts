import type { ZonedRange } from './zoned-range';

export interface NamedRef {
  readonly id: string;
  readonly name: string;
}

/** What a list and a grid show of a session; the abstract comes with `SessionDetails`. */
export interface SessionSummary {
  readonly id: string;
  readonly name: string;
  readonly when: ZonedRange;
  readonly room: NamedRef | null;
  readonly tracks: readonly NamedRef[];
  readonly speakers: readonly NamedRef[];
  /** The kind as the event calls it (`devroom`), or a translation key `agenda.sessionType.…` is made of `sessionType`. */
  readonly typeName: string | null;
  readonly sessionType: number | null;
  readonly language: string | null;
  readonly isServiceSession: boolean;
  /** null: seats are not limited. */
  readonly maxCapacity: number | null;
  readonly registrationCount: number | null;
  /** The date (`2026-01-31`) under which it stands in the agenda: after midnight that of the evening it belongs to. */
  readonly day: string;
}

/** What holds for whoever is signed in, and for nobody else. */
export interface OwnSession {
  /** Registered for it, or waiting for a seat in it. */
  readonly isRegistered: boolean;
  /** Has a seat at the event with which the session can be added; whether it has a free seat is another question. */
  readonly isEligible: boolean;
}

export interface SessionDetails extends SessionSummary {
  readonly own: OwnSession;
  readonly subtitle: string | null;
  readonly summary: string | null;
  readonly detailedDescription: string | null;
  readonly objectives: string | null;
  readonly prerequisites: string | null;
  readonly recordingsPermitted: boolean | null;
  readonly links: readonly { readonly title: string; readonly url: string }[];
  readonly people: readonly SpeakerSummary[];
}

export interface Agenda {
  readonly zone: string;
  /** Rooms and tracks in the organiser's order; every session's room and tracks stand here. */
  readonly rooms: readonly NamedRef[];
  readonly tracks: readonly NamedRef[];
  /** Everybody who speaks. */
  readonly people: readonly SpeakerSummary[];
  /** By start, then room order. */
  readonly sessions: readonly SessionSummary[];
}

export interface SpeakerSummary {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  /** Address of a picture on the Events API, or null: the portal draws a monogram. */
  readonly image: string | null;
}
