import type { Place } from '../import-error.ts';
import type { ScheduleLink, SpeakerLink } from '../schedule/schedule.ts';

/**
 * What the XML and the JSON form of a frab schedule both say (https://c3voc.de/wiki/schedule), as it is written there. A member is
 * undefined where the file does not have it at all.
 */
export interface FrabSchedule {
  readonly file: string;
  readonly conference: FrabConference;
  readonly days: readonly FrabDay[];
  readonly rooms: readonly FrabRoom[];
  readonly tracks: readonly string[];
  /** What the file tells of people apart from the sessions, by their key. */
  readonly persons: ReadonlyMap<string, FrabPerson>;
  readonly events: readonly FrabEvent[];
}

export interface FrabConference {
  readonly acronym: string | undefined;
  readonly title: string | undefined;
  readonly description?: string | undefined;
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly dayChange: string | undefined;
  readonly timeZone: string | undefined;
  readonly venue: string | undefined;
  readonly city: string | undefined;
  readonly baseUrl: string | undefined;
}

export interface FrabDay {
  readonly date: string | undefined;
  readonly start: string | undefined;
  readonly end: string | undefined;
}

export interface FrabRoom {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly capacity?: number | null | undefined;
}

export interface FrabPerson {
  readonly key: string;
  readonly place: Place;
  readonly name: string;
  readonly biography: string | undefined;
  readonly imageUrl: string | undefined;
  readonly links: readonly SpeakerLink[] | undefined;
}

export interface FrabEvent {
  readonly place: Place;
  readonly key: string | undefined;
  readonly guid: string | undefined;
  /** The `day` that the event stands under. */
  readonly day: string | undefined;
  readonly date: string | undefined;
  readonly start: string | undefined;
  readonly end?: string | undefined;
  readonly duration: string | undefined;
  readonly room: string | undefined;
  readonly title: string | undefined;
  readonly subtitle: string | undefined;
  readonly track: string | undefined;
  readonly type: string | undefined;
  readonly language: string | undefined;
  readonly abstract: string | undefined;
  readonly description: string | undefined;
  readonly mayNotBeRecorded: boolean | undefined;
  readonly isService?: boolean | undefined;
  readonly isCancelled?: boolean | undefined;
  readonly url: string | undefined;
  readonly persons: readonly FrabPerson[];
  readonly links: readonly ScheduleLink[];
}
