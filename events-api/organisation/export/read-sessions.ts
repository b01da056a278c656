import type { Database } from '../../store/store.ts';
import type { EventTable } from '../../store/tables/event.table.ts';
import { sessionEntryOf } from '../rows/session-entry-of.ts';
import type { SessionEntry } from '../session-entry.ts';
import type { CustomAttributeReader } from './read-customization.ts';
import type { ExternalIds } from './read-external-ids.ts';

export async function readSessions(
  db: Database,
  event: EventTable,
  idOf: ExternalIds,
  withValues: CustomAttributeReader,
): Promise<SessionEntry[]> {
  const rows = await db
    .selectFrom('session')
    .selectAll()
    .where('event_id', '=', event.id)
    .orderBy('starts_at')
    .orderBy('external_id')
    .execute();
  const assignments = await db
    .selectFrom('session_track_session')
    .innerJoin('session_track', 'session_track.id', 'session_track_session.session_track_id')
    .select(['session_track_session.session_id', 'session_track.external_id'])
    .where('session_track.event_id', '=', event.id)
    .orderBy('session_track_session.position')
    .execute();
  const engagements = await db
    .selectFrom('speaker_engagement')
    .innerJoin('speaker', 'speaker.id', 'speaker_engagement.speaker_id')
    .select(['speaker_engagement.session_id', 'speaker.external_id'])
    .where('speaker_engagement.event_id', '=', event.id)
    .orderBy('speaker_engagement.position')
    .execute();
  const tracksOf = idsBySession(assignments);
  const speakersOf = idsBySession(engagements);
  return rows.map((row) => {
    const entry = sessionEntryOf(row, event.time_zone, {
      building: idOf(row.building_id),
      room: idOf(row.room_id),
      tracks: tracksOf.get(row.id) ?? [],
      speakers: speakersOf.get(row.id) ?? [],
    });
    return withValues('session', row, entry);
  });
}

function idsBySession(links: readonly { session_id: string; external_id: string }[]): ReadonlyMap<string, string[]> {
  const groups = Map.groupBy(links, ({ session_id }) => session_id);
  return new Map([...groups].map(([id, some]) => [id, some.map(({ external_id }) => external_id)]));
}
