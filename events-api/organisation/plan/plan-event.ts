import { importedId } from '../../store/ids.ts';
import type { EventTable } from '../../store/tables/event.table.ts';
import type { SpeakerTable } from '../../store/tables/speaker.table.ts';
import type { EventEntry } from '../event-entry.ts';
import { eventRowOf } from '../rows/event-row.ts';
import { findTimeZone } from '../zoned-time.ts';
import type { Addresses } from './addresses.ts';
import { checkCapacities, checkCustomAgenda } from './event-rules.ts';
import type { EventScope } from './event-scope.ts';
import type { ImportRun } from './import-run.ts';
import { placeOf } from './place.ts';
import { planCustomRegistrationFields } from './plan-custom-registration-fields.ts';
import { planPasses } from './plan-passes.ts';
import { planRow } from './plan-rows.ts';
import { planSessions } from './plan-sessions.ts';
import { planSessionTracks } from './plan-session-tracks.ts';
import { planSponsorships } from './plan-sponsorships.ts';
import type { Venues } from './plan-venues.ts';
import type { References } from './references.ts';
import { isBackwards, WallClock } from './wall-clock.ts';

/** What the events of one import share. */
export interface EventSurroundings {
  readonly venues: Venues;
  readonly speakers: References<SpeakerTable>;
  readonly addresses: Addresses;
  readonly stored: ReadonlyMap<string, EventTable>;
}

export async function planEvent(run: ImportRun, entry: EventEntry, path: string, around: EventSurroundings): Promise<void> {
  const timeZone = findTimeZone(entry.timeZone);
  if (timeZone === undefined) {
    run.problems.add(`${path}.timeZone`, `no time zone has the name "${entry.timeZone}"; names look like Europe/Brussels`);
    return;
  }
  const stored = around.stored.get(importedId('event', entry.id));
  const clock = new WallClock(timeZone, run.problems);
  const reading = eventRow(run, entry, { path, stored, timeZone, clock, around });
  const row = run.customAttributes.applyTo('event', reading, entry, path);
  planRow(run, 'event', row, stored);
  run.summary.events.push({ id: entry.id, name: entry.name, readableEventId: row.readable_event_id });
  const scope: EventScope = { run, entry, path, row, clock, venues: around.venues, speakers: around.speakers };
  const tracks = await planSessionTracks(scope);
  const sessions = await planSessions(scope, tracks);
  const passes = await planPasses(scope, sessions);
  await planSponsorships(scope);
  await planCustomRegistrationFields(scope);
  checkCapacities(scope, sessions);
  checkCustomAgenda(scope, passes);
}

interface EventReading {
  readonly path: string;
  readonly stored: EventTable | undefined;
  readonly timeZone: string;
  readonly clock: WallClock;
  readonly around: EventSurroundings;
}

function eventRow(run: ImportRun, entry: EventEntry, { path, stored, timeZone, clock, around }: EventReading): EventTable {
  const row = eventRowOf(entry, stored, {
    readable_event_id: around.addresses.of(entry, path),
    time_zone: timeZone,
    starts_at: clock.instant(entry.start, `${path}.start`),
    ends_at: clock.instant(entry.end, `${path}.end`),
    registration_opens_at: clock.blankOr(entry.registrationStart, stored?.registration_opens_at, `${path}.registrationStart`),
    registration_closes_at: clock.blankOr(entry.registrationEnd, stored?.registration_closes_at, `${path}.registrationEnd`),
    ...placeOf(run, around.venues, entry, stored, path),
    image_id: run.images.idOf(entry.image, stored?.image_id, `${path}.image`),
    changed_at: run.now,
  });
  if (isBackwards(row.starts_at, row.ends_at)) run.problems.add(`${path}.end`, 'is before the start of the event');
  if (isBackwards(row.registration_opens_at, row.registration_closes_at)) {
    run.problems.add(`${path}.registrationEnd`, 'is before the start of registration');
  }
  return row;
}
