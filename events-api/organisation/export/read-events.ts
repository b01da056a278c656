import type { Database } from '../../store/store.ts';
import type { EventTable } from '../../store/tables/event.table.ts';
import type { EventEntry } from '../event-entry.ts';
import type { ImportedRow } from '../plan/imported-tables.ts';
import { selectRows } from '../plan/write-rows.ts';
import { customRegistrationFieldEntryOf } from '../rows/custom-registration-field-row.ts';
import { eventEntryOf } from '../rows/event-entry-of.ts';
import { passEntryOf } from '../rows/pass-row.ts';
import { sessionTrackEntryOf } from '../rows/session-track-row.ts';
import { sponsorshipEntryOf } from '../rows/sponsorship-row.ts';
import type { CustomAttributeReader } from './read-customization.ts';
import { type ExternalIds, readExternalIds } from './read-external-ids.ts';
import type { ImageReader } from './read-images.ts';
import { readSessions } from './read-sessions.ts';

/** What the rows do not hold themselves. */
export interface EventReading {
  readonly imageOf: ImageReader;
  readonly withValues: CustomAttributeReader;
}

export async function readEvents(db: Database, rows: readonly EventTable[], reading: EventReading): Promise<EventEntry[]> {
  const idOf = await readExternalIds(db);
  const events: EventEntry[] = [];
  for (const row of rows) events.push(await readEvent(db, row, { ...reading, idOf }));
  return events;
}

async function readEvent(
  db: Database,
  row: EventTable,
  { imageOf, withValues, idOf }: EventReading & { readonly idOf: ExternalIds },
): Promise<EventEntry> {
  const tracks = await inOrder(db, 'session_track', row.id);
  const sponsorships = await inOrder(db, 'sponsorship', row.id);
  const fields = await inOrder(db, 'custom_registration_field', row.id);
  const entry = eventEntryOf(row, {
    image: imageOf(row.image_id),
    building: idOf(row.building_id),
    room: idOf(row.room_id),
    sessionTracks: tracks.map((track) => withValues('sessionTrack', track, sessionTrackEntryOf(track))),
    sessions: await readSessions(db, row, idOf, withValues),
    passes: await readPasses(db, row, withValues),
    sponsorships: sponsorships.map((sponsorship) =>
      withValues('sponsorship', sponsorship, sponsorshipEntryOf(sponsorship, imageOf(sponsorship.logo_id))),
    ),
    customRegistrationFields: fields
      .filter(({ is_withdrawn }) => is_withdrawn === 0)
      .map((field) => withValues('customRegistrationField', field, customRegistrationFieldEntryOf(field))),
  });
  return withValues('event', row, entry);
}

async function readPasses(db: Database, { id }: EventTable, withValues: CustomAttributeReader) {
  const passes = await inOrder(db, 'pass', id);
  const links = await db
    .selectFrom('pass_session')
    .innerJoin('session', 'session.id', 'pass_session.session_id')
    .select(['pass_session.pass_id', 'session.external_id'])
    .where('session.event_id', '=', id)
    .orderBy('session.starts_at')
    .orderBy('session.external_id')
    .execute();
  const opened = Map.groupBy(links, ({ pass_id }) => pass_id);
  return passes.map((pass) => {
    const sessions = (opened.get(pass.id) ?? []).map(({ external_id }) => external_id);
    return withValues('pass', pass, passEntryOf(pass, sessions));
  });
}

type PartTable = 'session_track' | 'pass' | 'sponsorship' | 'custom_registration_field';

async function inOrder<Table extends PartTable>(db: Database, table: Table, eventId: string): Promise<ImportedRow<Table>[]> {
  const rows = await selectRows<ImportedRow<Table>>(db, table, 'event_id', [eventId]);
  return rows.toSorted((one, other) => one.position - other.position || (one.external_id < other.external_id ? -1 : 1));
}
