import type { Selectable } from 'kysely';
import type { CustomFields } from '../../customization/custom-fields.ts';
import type { CustomRegistrationFieldTable } from '../../store/tables/custom-registration-field.table.ts';
import type { EventTable } from '../../store/tables/event.table.ts';
import type { PassTable } from '../../store/tables/pass.table.ts';
import type { SessionTable, SessionTrackTable } from '../../store/tables/session.table.ts';
import type { SpeakerTable } from '../../store/tables/speaker.table.ts';
import type { SponsorshipTable } from '../../store/tables/sponsorship.table.ts';
import type { BuildingTable, RoomTable } from '../../store/tables/venue.table.ts';

export type EventRow = Selectable<EventTable>;
export type SessionRow = Selectable<SessionTable>;
export type SessionTrackRow = Selectable<SessionTrackTable>;
export type SpeakerRow = Selectable<SpeakerTable>;
export type PassRow = Selectable<PassTable>;
export type SponsorshipRow = Selectable<SponsorshipTable>;
export type BuildingRow = Selectable<BuildingTable>;
export type RoomRow = Selectable<RoomTable>;
export type CustomRegistrationFieldRow = Selectable<CustomRegistrationFieldTable>;

/** Buildings and rooms by their ids. */
export interface Venues {
  readonly buildings: ReadonlyMap<string, BuildingRow>;
  readonly rooms: ReadonlyMap<string, RoomRow>;
}

/** What the world may see of one live event, as it lies in the store; seats taken are counted apart. */
export interface EventContent {
  readonly event: EventRow;
  /** What the API shows beyond its own members. */
  readonly customFields: CustomFields;
  readonly venues: Venues;
  /** Live ones, by start, room and name. */
  readonly sessions: readonly SessionRow[];
  /** Whether any of them has a limited number of seats. */
  readonly hasLimitedSessions: boolean;
  /** Live, external ones, in their own order. */
  readonly tracks: readonly SessionTrackRow[];
  readonly tracksOfSession: ReadonlyMap<string, readonly SessionTrackRow[]>;
  /** Those who are on a live session, by name. */
  readonly speakers: readonly SpeakerRow[];
  readonly speakersOfSession: ReadonlyMap<string, readonly SpeakerRow[]>;
  /** Those with an allocation. */
  readonly passes: readonly PassRow[];
  readonly sessionsOfPass: ReadonlyMap<string, readonly SessionRow[]>;
  readonly sponsorships: readonly SponsorshipRow[];
  readonly customRegistrationFields: readonly CustomRegistrationFieldRow[];
}
