import { loadVenues } from '../events/content/venue.repository.ts';
import { placeOf } from '../events/wire/building-wire.ts';
import type { Database } from '../store/store.ts';
import type { EventFacts } from './mail-facts.ts';

/** Live or not: whoever is registered may know. */
export async function findEventFacts(db: Database, eventId: string): Promise<EventFacts> {
  const row = await db.selectFrom('event').selectAll().where('id', '=', eventId).executeTakeFirstOrThrow();
  const { building, room } = placeOf(row, await loadVenues(db));
  return {
    id: row.id,
    readableEventId: row.readable_event_id,
    name: row.name,
    timeZone: row.time_zone,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    isCancelled: row.is_cancelled === 1,
    place: [room?.name, building?.name, building?.addressComposite?.replaceAll('\n', ', ')].filter(Boolean).join(', ') || null,
  };
}
