import { publishStatus } from '../../contract/option-sets.ts';
import { bumpContentVersion } from '../store/content-version.ts';
import type { Store, Trx } from '../store/store.ts';
import type { EventTable } from '../store/tables/event.table.ts';
import { type AdministeredEvent, getAdministeredEvent } from './administered-event.ts';

/** What was asked for would break a rule of events. */
export class ChangeRefused extends Error {}

type Change = Partial<Pick<EventTable, 'publish_status' | 'is_cancelled' | 'max_capacity'>>;

/** Serves the event from now on. @throws NoSuchEvent, ChangeRefused for one that is cancelled */
export const publishEvent = (store: Store, readableEventId: string, now: Date): Promise<AdministeredEvent> =>
  change(store, readableEventId, now, ({ cancelled }) => {
    if (cancelled) throw new ChangeRefused('The event is cancelled: take that back first (event cancel --undo).');
    return { publish_status: publishStatus.live };
  });

/** Serves the event no more: its address answers 404. @throws NoSuchEvent */
export const unpublishEvent = (store: Store, readableEventId: string, now: Date): Promise<AdministeredEvent> =>
  change(store, readableEventId, now, () => ({ publish_status: publishStatus.draft }));

/** Shows a live event as cancelled; nobody can register, and those who have stay registered. @throws NoSuchEvent */
export const cancelEvent = (store: Store, readableEventId: string, now: Date): Promise<AdministeredEvent> =>
  change(store, readableEventId, now, () => ({ is_cancelled: 1 }));

/** @throws NoSuchEvent */
export const takeBackCancellation = (store: Store, readableEventId: string, now: Date): Promise<AdministeredEvent> =>
  change(store, readableEventId, now, () => ({ is_cancelled: 0 }));

/**
 * @param capacity null: seats are not limited
 * @throws NoSuchEvent, ChangeRefused when a session has more seats
 */
export const setCapacity = (
  store: Store,
  readableEventId: string,
  capacity: number | null,
  now: Date,
): Promise<AdministeredEvent> =>
  change(store, readableEventId, now, async ({ id }, trx) => {
    if (capacity !== null) await refuseLargerSessions(trx, id, capacity);
    return { max_capacity: capacity };
  });

async function change(
  store: Store,
  readableEventId: string,
  now: Date,
  decide: (event: AdministeredEvent, trx: Trx) => Change | Promise<Change>,
): Promise<AdministeredEvent> {
  return store.transaction(async (trx) => {
    const event = await getAdministeredEvent(trx, readableEventId);
    const changes = await decide(event, trx);
    await trx
      .updateTable('event')
      .set({ ...changes, changed_at: now.toISOString() })
      .where('id', '=', event.id)
      .execute();
    await bumpContentVersion(trx);
    return getAdministeredEvent(trx, readableEventId);
  });
}

async function refuseLargerSessions(trx: Trx, eventId: string, capacity: number): Promise<void> {
  const larger = await trx
    .selectFrom('session')
    .select(['name', 'max_capacity'])
    .where('event_id', '=', eventId)
    .where('publish_status', '<>', publishStatus.cancelled)
    .where('max_capacity', '>', capacity)
    .orderBy('max_capacity', 'desc')
    .executeTakeFirst();
  if (!larger) return;
  throw new ChangeRefused(`The session “${larger.name}” has ${larger.max_capacity ?? 0} seats; the event cannot have fewer.`);
}
