import { bumpContentVersion } from '../store/content-version.ts';
import { saveCustomAttribute } from '../customization/custom-attribute.repository.ts';
import type { Store } from '../store/store.ts';
import type { EventTable } from '../store/tables/event.table.ts';
import { checkOrganisation } from './check/check-organisation.ts';
import type { ImportSummary, KindSummary } from './import-summary.ts';
import type { Organisation } from './organisation-file.ts';
import { organisationLock } from './organisation-lock.ts';
import { Addresses } from './plan/addresses.ts';
import { ImportRun } from './plan/import-run.ts';
import { removeLeftovers } from './plan/leftovers.ts';
import { planConfigurations, writeConfigurations } from './plan/plan-configurations.ts';
import { planCustomAttributes } from './plan/plan-custom-attributes.ts';
import { planEvent } from './plan/plan-event.ts';
import { importSettings } from './plan/plan-settings.ts';
import { planSpeakers } from './plan/plan-speakers.ts';
import { planVenues } from './plan/plan-venues.ts';
import { storedRows } from './plan/references.ts';

/**
 * Brings the store to what the organisation says, in one transaction: all of it or nothing. Things are recognised by their ids;
 * what has not changed is not touched. Members that are absent take their default the first time and keep their value later; lists
 * that are absent keep what they hold, and from a list that is there the missing things go — registrations stay (see
 * `docs/organisation-file.md`). Events that the organisation does not name are left alone.
 * @throws OrganisationRefused with every problem and its path
 */
export async function importOrganisation(store: Store, value: Organisation, now: Date): Promise<ImportSummary> {
  const organisation = checkOrganisation(value);
  return store.transaction(async (trx) => {
    await store.lock(trx, organisationLock);
    const run = new ImportRun(store, trx, now);
    const attributes = await planCustomAttributes(run, organisation);
    const configurations = await planConfigurations(run, organisation);
    const addresses = await plan(run, organisation);
    run.problems.throwIfAny();
    await addresses.release();
    await importSettings(run, organisation);
    for (const attribute of attributes) await saveCustomAttribute(trx, attribute);
    await writeConfigurations(run, configurations);
    run.summary.settingsChanged ||= attributes.length + configurations.length > 0;
    await write(run);
    if (run.summary.changed) await bumpContentVersion(trx);
    return run.summary;
  });
}

async function plan(run: ImportRun, organisation: Organisation): Promise<Addresses> {
  const venues = await planVenues(run, organisation);
  const speakers = await planSpeakers(run, organisation);
  const addresses = await Addresses.load(run, organisation.events);
  const eventIds = organisation.events.map(({ id }) => id);
  const stored = await storedRows<EventTable>(run, 'event', eventIds);
  for (const [index, entry] of organisation.events.entries()) {
    await planEvent(run, entry, `events[${index}]`, { venues, speakers, addresses, stored });
  }
  return addresses;
}

async function write(run: ImportRun): Promise<void> {
  await run.images.write(run.trx);
  await run.writes.write(run.trx);
  await removeLeftovers(run);
  const { kinds, settingsChanged } = run.summary;
  run.summary.changed =
    settingsChanged || !run.writes.isEmpty || Object.values(kinds).some(({ removed }: KindSummary) => removed.length > 0);
}
