import type { Place } from '../import-error.ts';
import type { ScheduleTime } from '../time/date-time.ts';

/**
 * What all schedule formats say, each in its own words. Keys are the file's own ids; in the organisation they follow the event's id.
 * A member that is absent or undefined is one that the format does not have; `null` and an empty list are blank in this file, and empty
 * out on the next import what an earlier one has filled.
 */
export interface Schedule {
  /** The file that things stand in. */
  readonly file: string;
  readonly name?: string | null | undefined;
  /** What the event's id is made of where the file has a word for it, else of its name. */
  readonly acronym?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly timeZone?: string | null | undefined;
  readonly language?: string | undefined;
  readonly venue?: { readonly name: string | null; readonly city: string | null } | undefined;
  readonly days: readonly ScheduleDay[];
  /** In display order. */
  readonly rooms: readonly ScheduleRoom[];
  readonly tracks: readonly ScheduleTrack[];
  readonly speakers: readonly ScheduleSpeaker[];
  readonly sessions: readonly ScheduleSession[];
  readonly sponsorships?: readonly ScheduleSponsorship[] | undefined;
  readonly passes?: readonly SchedulePass[] | undefined;
}

/** A day of the conference. It may begin and end after midnight. */
export interface ScheduleDay {
  readonly date: string;
  readonly start?: ScheduleTime | undefined;
  readonly end?: ScheduleTime | undefined;
}

export interface ScheduleRoom {
  readonly key: string;
  readonly name: string;
  readonly place?: Place | undefined;
  readonly description?: string | null | undefined;
  readonly capacity?: number | null | undefined;
}

export interface ScheduleTrack {
  readonly key: string;
  readonly name: string;
  readonly place?: Place | undefined;
  readonly description?: string | null | undefined;
}

export interface ScheduleLink {
  readonly title: string | null;
  readonly url: string | null;
}

export interface ScheduleSpeaker {
  readonly key: string;
  readonly place: Place;
  readonly name: string | null;
  readonly title?: string | null | undefined;
  readonly about?: string | null | undefined;
  readonly imageUrl?: string | null | undefined;
  readonly links?: readonly SpeakerLink[] | undefined;
}

export interface SpeakerLink extends ScheduleLink {
  /** What the file calls the kind of address (`Twitter`, `Blog`, `Company_Website`). */
  readonly kind: string | null;
}

export interface ScheduleSession {
  readonly key: string;
  readonly place: Place;
  readonly title: string | null;
  readonly subtitle?: string | null | undefined;
  /** Undefined: not scheduled. */
  readonly start: ScheduleTime | undefined;
  readonly end: ScheduleTime | { readonly afterMinutes: number } | undefined;
  readonly room?: string | null | undefined;
  readonly tracks: readonly string[];
  readonly speakers: readonly string[];
  readonly summary?: string | null | undefined;
  readonly detailedDescription?: string | null | undefined;
  readonly typeName?: string | null | undefined;
  /** As the file writes it: a tag or a name. */
  readonly language?: string | null | undefined;
  readonly isServiceSession?: boolean | undefined;
  readonly recordingsPermitted?: boolean | null | undefined;
  readonly isCancelled?: boolean | undefined;
  readonly links?: readonly ScheduleLink[] | undefined;
}

/** In the order in which they are to be shown. */
export interface ScheduleSponsorship {
  readonly key: string;
  readonly sponsorKey: string;
  readonly name: string | null;
  readonly level: string | null;
  readonly description?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly logoUrl?: string | null | undefined;
}

export interface SchedulePass {
  readonly key: string;
  readonly name: string;
  readonly description: string | null;
  /** In major units. */
  readonly price: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly isSoldOut: boolean;
}
