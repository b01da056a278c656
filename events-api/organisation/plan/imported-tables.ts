import type { CustomRegistrationFieldRow } from '../../store/tables/custom-registration-field.table.ts';
import type { EventTable } from '../../store/tables/event.table.ts';
import type { PassSessionTable, PassTable } from '../../store/tables/pass.table.ts';
import type { SessionTable, SessionTrackSessionTable, SessionTrackTable } from '../../store/tables/session.table.ts';
import type { SpeakerEngagementTable, SpeakerTable } from '../../store/tables/speaker.table.ts';
import type { SponsorshipTable } from '../../store/tables/sponsorship.table.ts';
import type { BuildingTable, RoomTable } from '../../store/tables/venue.table.ts';

/** Tables whose rows an import writes, those first that others refer to. */
export const IMPORTED_TABLES = [
  'building',
  'room',
  'event',
  'session_track',
  'session',
  'speaker',
  'pass',
  'sponsorship',
  'custom_registration_field',
] as const;

export type ImportedTable = (typeof IMPORTED_TABLES)[number];

interface Rows extends Record<ImportedTable, object> {
  building: BuildingTable;
  room: RoomTable;
  event: EventTable;
  session_track: SessionTrackTable;
  session: SessionTable;
  speaker: SpeakerTable;
  pass: PassTable;
  sponsorship: SponsorshipTable;
  custom_registration_field: CustomRegistrationFieldRow;
}

export type ImportedRow<Table extends ImportedTable = ImportedTable> = Rows[Table];

/** Tables that join two things; the rows of one owner are replaced together. */
export const LINK_TABLES = {
  session_track_session: 'session_id',
  speaker_engagement: 'session_id',
  pass_session: 'pass_id',
} as const;

export type LinkTable = keyof typeof LINK_TABLES;

interface Links extends Record<LinkTable, object> {
  session_track_session: SessionTrackSessionTable;
  speaker_engagement: SpeakerEngagementTable;
  pass_session: PassSessionTable;
}

export type LinkRow<Table extends LinkTable = LinkTable> = Links[Table];
