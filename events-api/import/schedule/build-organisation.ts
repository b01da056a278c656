import { checkOrganisation } from '../../organisation/check/check-organisation.ts';
import type { EventEntry } from '../../organisation/event-entry.ts';
import { ORGANISATION_FORMAT, type Organisation } from '../../organisation/organisation-file.ts';
import { wallTimeOf } from '../../organisation/zoned-time.ts';
import { ImportError } from '../import-error.ts';
import type { ReadContext } from '../schedule-reader.ts';
import { cleanText, shorten } from '../text/clean-text.ts';
import { findLanguageTag } from '../text/language-tag.ts';
import { checkKeys } from './check-keys.ts';
import { identifyEvent, type EventIdentity } from './event-identity.ts';
import { eventRange } from './event-range.ts';
import { findEventZone, offsetFits } from './event-zone.ts';
import { moveToFirstDay } from './first-day.ts';
import { checkCounts } from './limits.ts';
import { passEntries } from './pass-entries.ts';
import { present } from './present.ts';
import type { Schedule } from './schedule.ts';
import { sessionEntries, type TimedSession } from './session-entries.ts';
import { mostFrequentLanguage } from './session-languages.ts';
import { speakerEntries } from './speaker-entries.ts';
import { sponsorshipEntries } from './sponsorship-entries.ts';
import { trackEntries, usedTracks } from './track-entries.ts';
import { venueEntry } from './venue-entry.ts';

/** A schedule of any format as an organisation with this one event. What cannot be taken over goes into the report. */
export function buildOrganisation(schedule: Schedule, context: ReadContext): Organisation {
  checkSchedule(schedule);
  const { options, report } = context;
  const event = identifyEvent(schedule, context);
  const timeZone = findEventZone(schedule, context);
  const { building, rooms } = venueEntry(schedule, event);
  const speakers = speakerEntries(schedule, event.id, report);
  const tracks = trackEntries(schedule.tracks, event.id);
  const sessions = sessionEntries(schedule, { eventId: event.id, timeZone, rooms, tracks, speakers }, report);
  noteOtherOffsets(schedule, timeZone, context);
  const entry: EventEntry = present({
    ...eventEntry(schedule, event, timeZone, sessions, context),
    building: building.id,
    sessionTracks: usedTracks(tracks, sessions, report),
    sessions: sessions.map((session) => session.entry),
    passes: schedule.passes && passEntries(schedule.passes, event.id, context),
    sponsorships: schedule.sponsorships && sponsorshipEntries(schedule.sponsorships, event.id, report),
  });
  const organisation = checkOrganisation({
    format: ORGANISATION_FORMAT,
    version: 1,
    buildings: [building],
    speakers: [...speakers.values()],
    events: [entry],
  });
  return moveToFirstDay(organisation, options.firstDay);
}

function checkSchedule(schedule: Schedule): void {
  checkCounts(schedule);
  checkKeys('sessions', schedule.sessions, ({ title }) => title, schedule.file);
  checkKeys('speakers', schedule.speakers, ({ name }) => name, schedule.file);
  checkKeys('rooms', schedule.rooms, ({ name }) => name, schedule.file);
  checkKeys('tracks', schedule.tracks, ({ name }) => name, schedule.file);
}

function eventEntry(
  schedule: Schedule,
  event: EventIdentity,
  timeZone: string,
  sessions: readonly TimedSession[],
  { options }: ReadContext,
) {
  const range = eventRange(sessions, schedule.days, timeZone);
  if (!range) throw new ImportError('nothing_to_import', 'No session in the file has a time.', { file: schedule.file });
  const description = cleanText(schedule.description);
  return {
    id: event.id,
    name: event.name,
    description: schedule.description === undefined ? undefined : description === null ? null : shorten(description, 20_000),
    eventType: 'conference' as const,
    language:
      eventLanguage(options.language) ?? schedule.language ?? mostFrequentLanguage(sessions.map(({ entry }) => entry.language)),
    timeZone,
    start: wallTimeOf(range.start, timeZone),
    end: wallTimeOf(range.end, timeZone),
  };
}

function eventLanguage(asked: string | undefined): string | undefined {
  if (asked === undefined) return undefined;
  const tag = findLanguageTag(asked);
  if (tag === undefined)
    throw new ImportError('wrong_option', `“${asked}” is no language.`, { hint: 'A language is a tag such as --language en.' });
  return tag;
}

/** Times with an offset are instants whatever the zone; that they differ from the zone's own may be a wrong option. */
function noteOtherOffsets({ sessions }: Schedule, timeZone: string, { report }: ReadContext): void {
  const other = sessions.find(({ start }) => start !== undefined && start.offset !== '+00:00' && !offsetFits(start, timeZone));
  if (!other?.start) return;
  report.note(
    `The times in the file have the offset ${other.start.offset ?? ''}, which ${timeZone} does not have then: clock times are those of ${timeZone}.`,
  );
}
