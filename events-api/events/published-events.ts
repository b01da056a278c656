import { publishStatus } from '../../contract/option-sets.ts';
import type { EventWire } from '../../contract/event.ts';
import type { CustomFields } from '../customization/custom-fields.ts';
import { loadCustomFields } from '../customization/load-custom-fields.ts';
import type { Database } from '../store/store.ts';
import type { EventRow, Venues } from './content/event-content.ts';
import { loadVenues } from './content/venue.repository.ts';
import { eventWire, type OfferedPass } from './wire/event-wire.ts';

/** What the list of published events is made of; seats taken are counted apart. */
export interface PublishedContent {
  /** By start. */
  readonly events: readonly EventRow[];
  readonly customFields: CustomFields;
  readonly venues: Venues;
  readonly passesOfEvent: ReadonlyMap<string, readonly OfferedPass[]>;
}

/** Seats taken, as far as the list says anything about them. */
export interface PublishedCounts {
  /** By the id of the event. */
  readonly events: ReadonlyMap<string, number>;
  /** By the id of the pass. */
  readonly passes: ReadonlyMap<string, number>;
}

export async function loadPublishedContent(db: Database): Promise<PublishedContent> {
  const events = await db
    .selectFrom('event')
    .selectAll()
    .where('publish_status', '=', publishStatus.live)
    .orderBy('starts_at')
    .orderBy('id')
    .execute();
  const passes = await db
    .selectFrom('pass')
    .select(['id', 'event_id', 'price_minor', 'currency', 'allocated'])
    .where('allocated', '>', 0)
    .execute();
  return {
    events,
    customFields: await loadCustomFields(db),
    venues: await loadVenues(db),
    passesOfEvent: Map.groupBy(passes, (pass) => pass.event_id),
  };
}

export function publishedEventsWire(
  { events, customFields, venues, passesOfEvent }: PublishedContent,
  counts: PublishedCounts,
  publicAddress: string,
): EventWire[] {
  return events.map((event) =>
    eventWire(event, {
      venues,
      customFields,
      passes: passesOfEvent.get(event.id) ?? [],
      seatsTaken: counts.events.get(event.id) ?? 0,
      passesTaken: counts.passes,
      publicAddress,
    }),
  );
}

/** The events whose seats are counted: only where they are limited does anybody read the number, unless a configuration shows it. */
export function countedEventIds({ events, customFields }: PublishedContent): string[] {
  const isShown = customFields.shows('event', 'msevtmgt_registrationcount');
  return events.filter((event) => isShown || event.max_capacity !== null).map((event) => event.id);
}
