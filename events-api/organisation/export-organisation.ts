import type { Database } from '../store/store.ts';
import { readBuildings } from './export/read-buildings.ts';
import { readConfigurations, readCustomAttributes } from './export/read-customization.ts';
import { readEvents } from './export/read-events.ts';
import { readImages } from './export/read-images.ts';
import { readSettings } from './export/read-settings.ts';
import { readSpeakers } from './export/read-speakers.ts';
import { type Organisation, ORGANISATION_FORMAT } from './organisation-file.ts';

export interface ExportChoice {
  /** The readable id of one event; absent: everything. */
  readonly readableEventId?: string | undefined;
}

/** No event has the address that was asked for. */
export class NoSuchEvent extends Error {}

/**
 * The store as an organisation that an import takes as it is: every member is written, so that it means the same in every
 * database, and everything stands in a fixed order. One event comes with the buildings and speakers that it needs and without the
 * settings of the organisation.
 * @throws NoSuchEvent
 */
export async function exportOrganisation(db: Database, { readableEventId }: ExportChoice = {}): Promise<Organisation> {
  const rows = await db
    .selectFrom('event')
    .selectAll()
    .$if(readableEventId !== undefined, (query) => query.where('readable_event_id', '=', readableEventId ?? ''))
    .orderBy('starts_at')
    .orderBy('external_id')
    .execute();
  if (readableEventId !== undefined && rows.length === 0) throw new NoSuchEvent(`There is no event "${readableEventId}".`);
  const images = await readImages(db);
  const attributes = await readCustomAttributes(db);
  const events = await readEvents(db, rows, { imageOf: images, withValues: attributes.withValues });
  const only = readableEventId === undefined ? undefined : events;
  return {
    format: ORGANISATION_FORMAT,
    version: 1,
    ...(only ? {} : await readSettings(db)),
    customAttributes: attributes.entries,
    ...(only ? {} : await readConfigurations(db)),
    buildings: await readBuildings(db, attributes.withValues, only),
    speakers: await readSpeakers(db, { imageOf: images, withValues: attributes.withValues }, only),
    events,
  };
}
