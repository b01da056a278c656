import type { TrackView } from './track-view';

/** A session as lists and grid print it: every text is made. */
export interface SessionLine {
  readonly id: string;
  readonly name: string;
  /** Address of the session's own page, for the link; the agenda opens it in place. */
  readonly href: string;
  /** BCP 47 tag of the name. */
  readonly language: string | null;
  /** What the language is called; null where all sessions of the day are in one. */
  readonly languageName: string | null;
  readonly start: number;
  readonly end: number;
  /** "09:30–09:50" by the clock that stands first. */
  readonly time: string;
  /** The same by the other clock, with the name of its zone; null where both show the same. */
  readonly otherTime: string | null;
  /** "Room not set" where a session has none yet; null for a break, which needs none. */
  readonly room: string | null;
  /** "Sunday, after midnight" for what stands under the evening before; else null. */
  readonly night: string | null;
  /** Names of the speakers, joined. */
  readonly speakers: string | null;
  /** The track that gives the colour. */
  readonly track: TrackView | null;
  /** What the star's button is called. */
  readonly starLabel: string;
  /** "Full", or how many seats are left where they are few. */
  readonly seats: string | null;
  /** A break, registration, lunch: nobody stars it or registers for it. */
  readonly isService: boolean;
}
