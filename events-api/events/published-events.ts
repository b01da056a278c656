import { publishStatus } from '../../contract/option-sets.ts';
import type { EventWire } from '../../contract/event.ts';
import type { Database } from '../store/store.ts';
import type { EventRow, Venues } from './content/event-content.ts';
import { loadVenues } from './content/venue.repository.ts';
import { eventWire } from './wire/event-wire.ts';

/** What the list of published events is made of; seats taken are counted apart. */
export interface PublishedContent {
  /** By start. */
  readonly events: readonly EventRow[];
  readonly venues: Venues;
  readonly passesOfEvent: ReadonlyMap<string, readonly PriceRow[]>;
}

interface PriceRow {
  readonly event_id: string;
  readonly price_minor: number;
  readonly currency: string;
}

export async function loadPublishedContent(db: Database): Promise<PublishedContent> {
  const events = await db
    .selectFrom('event')
    .selectAll()
    .where('publish_status', '=', publishStatus.live)
    .orderBy('starts_at')
    .orderBy('id')
    .execute();
  const prices = await db.selectFrom('pass').select(['event_id', 'price_minor', 'currency']).where('allocated', '>', 0).execute();
  return { events, venues: await loadVenues(db), passesOfEvent: Map.groupBy(prices, (price) => price.event_id) };
}

export function publishedEventsWire(
  { events, venues, passesOfEvent }: PublishedContent,
  seatsTaken: ReadonlyMap<string, number>,
  publicAddress: string,
): EventWire[] {
  return events.map((event) =>
    eventWire(event, {
      venues,
      passes: passesOfEvent.get(event.id) ?? [],
      seatsTaken: seatsTaken.get(event.id) ?? 0,
      publicAddress,
    }),
  );
}

/** The events whose seats are counted: only where they are limited does anybody read the number. */
export const limitedEventIds = ({ events }: PublishedContent): string[] =>
  events.filter((event) => event.max_capacity !== null).map((event) => event.id);
