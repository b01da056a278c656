import { publishStatus } from '../../contract/option-sets.ts';
import { optionName } from '../organisation/rows/kept.ts';
import type { Database } from '../store/store.ts';
import { seatStates } from '../store/states.ts';

/** An event as its organiser sees it, live or not. */
export interface AdministeredEvent {
  readonly id: string;
  readonly readableEventId: string;
  readonly name: string;
  /** UTC. */
  readonly startsAt: string;
  readonly publishStatus: keyof typeof publishStatus;
  readonly cancelled: boolean;
  /** Null: not limited. */
  readonly maxCapacity: number | null;
  /** Registrations that have a seat or hold one. */
  readonly registrations: number;
  readonly waiting: number;
}

export class NoSuchEvent extends Error {}

/** All events, by start. */
export async function listAdministeredEvents(db: Database): Promise<AdministeredEvent[]> {
  const events = await db.selectFrom('event').selectAll().orderBy('starts_at').orderBy('id').execute();
  const counts = await db
    .selectFrom('event_registration')
    .select((select) => ['event_id', 'state', select.fn.countAll<number>().as('count')])
    .groupBy(['event_id', 'state'])
    .execute();
  const countOf = (eventId: string, states: readonly string[]): number =>
    counts.reduce((sum, { event_id, state, count }) => sum + (event_id === eventId && states.includes(state) ? count : 0), 0);
  return events.map((event) => ({
    id: event.id,
    readableEventId: event.readable_event_id,
    name: event.name,
    startsAt: event.starts_at,
    publishStatus: optionName(publishStatus, event.publish_status),
    cancelled: event.is_cancelled === 1,
    maxCapacity: event.max_capacity,
    registrations: countOf(event.id, seatStates),
    waiting: countOf(event.id, ['waitlisted']),
  }));
}

/** @throws NoSuchEvent */
export async function getAdministeredEvent(db: Database, readableEventId: string): Promise<AdministeredEvent> {
  const found = (await listAdministeredEvents(db)).find((event) => event.readableEventId === readableEventId);
  if (!found) throw new NoSuchEvent(`There is no event "${readableEventId}".`);
  return found;
}
