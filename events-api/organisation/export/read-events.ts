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
import { type ExternalIds, readExternalIds } from './read-external-ids.ts';
import type { ImageReader } from './read-images.ts';
import { readSessions } from './read-sessions.ts';

export async function readEvents(db: Database, rows: readonly EventTable[], imageOf: ImageReader): Promise<EventEntry[]> {
  const idOf = await readExternalIds(db);
  const events: EventEntry[] = [];
  for (const row of rows) events.push(await readEvent(db, row, imageOf, idOf));
  return events;
}

async function readEvent(db: Database, row: EventTable, imageOf: ImageReader, idOf: ExternalIds): Promise<EventEntry> {
  const tracks = await inOrder(db, 'session_track', row.id);
  const sponsorships = await inOrder(db, 'sponsorship', row.id);
  const fields = await inOrder(db, 'custom_registration_field', row.id);
  return eventEntryOf(row, {
    image: imageOf(row.image_id),
    building: idOf(row.building_id),
    room: idOf(row.room_id),
    sessionTracks: tracks.map(sessionTrackEntryOf),
    sessions: await readSessions(db, row, idOf),
    passes: await readPasses(db, row),
    sponsorships: sponsorships.map((sponsorship) => sponsorshipEntryOf(sponsorship, imageOf(sponsorship.logo_id))),
    customRegistrationFields: fields.filter(({ is_withdrawn }) => is_withdrawn === 0).map(customRegistrationFieldEntryOf),
  });
}

async function readPasses(db: Database, { id }: EventTable) {
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
  return passes.map((pass) =>
    passEntryOf(
      pass,
      (opened.get(pass.id) ?? []).map(({ external_id }) => external_id),
    ),
  );
}

type PartTable = 'session_track' | 'pass' | 'sponsorship' | 'custom_registration_field';

async function inOrder<Table extends PartTable>(db: Database, table: Table, eventId: string): Promise<ImportedRow<Table>[]> {
  const rows = await selectRows<ImportedRow<Table>>(db, table, 'event_id', [eventId]);
  return rows.toSorted((one, other) => one.position - other.position || (one.external_id < other.external_id ? -1 : 1));
}
