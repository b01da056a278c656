import type { SessionEntry } from '../../organisation/session-entry.ts';
import { wallTimeOf } from '../../organisation/zoned-time.ts';
import type { Report } from '../report.ts';
import { cleanLine, shorten } from '../text/clean-text.ts';
import { datesOf, DAYS_AROUND, daysOutside, type Range } from './event-range.ts';
import { present } from './present.ts';
import { resolveReferences } from './references.ts';
import type { Schedule, ScheduleSession } from './schedule.ts';
import { SessionLanguages } from './session-languages.ts';
import { sessionLinks } from './session-links.ts';
import { sessionTexts } from './session-texts.ts';
import { sessionTypeOf } from './session-type.ts';
import { sessionTimes, type SessionTimes } from './session-times.ts';

type EntriesById = ReadonlyMap<string, { readonly id: string }>;

/** What a session may refer to, by the file's own ids. */
export interface Targets {
  readonly eventId: string;
  readonly timeZone: string;
  readonly rooms: EntriesById;
  readonly tracks: EntriesById;
  readonly speakers: EntriesById;
}

export interface TimedSession extends Range {
  readonly entry: SessionEntry;
}

/** The sessions that can be shown on an agenda, by time and room; the others are reported as left out. */
export function sessionEntries(schedule: Schedule, targets: Targets, report: Report): readonly TimedSession[] {
  const dates = datesOf(schedule.days);
  const languages = new SessionLanguages(report);
  const timed: (TimedSession & { room: number })[] = [];
  const roomOrder = new Map([...targets.rooms.keys()].map((key, index) => [key, index]));
  for (const session of schedule.sessions) {
    const name = cleanLine(session.title);
    const times = name === null ? { why: 'It has no title.' } : checkedTimes(session, targets.timeZone, dates, report);
    if ('why' in times) {
      report.leaveOut({ what: 'session', id: session.key, name: name ?? '', why: times.why, place: session.place });
    } else {
      const entry = sessionEntry(session, shorten(name ?? '', 500), times, { targets, languages, report });
      timed.push({ ...times, entry, room: roomOrder.get(session.room ?? '') ?? Infinity });
    }
  }
  return timed.sort((one, other) => one.start.getTime() - other.start.getTime() || compare(one.room, other.room));
}

function checkedTimes(
  session: ScheduleSession,
  timeZone: string,
  dates: ReturnType<typeof datesOf>,
  report: Report,
): SessionTimes {
  const times = sessionTimes(session, timeZone);
  if ('why' in times || dates === undefined) return times;
  const date = wallTimeOf(times.start, timeZone).slice(0, 10);
  const days = daysOutside(date, dates);
  if (days > DAYS_AROUND) return { why: `It is on ${date}, far from the days of the event (${dates.first} to ${dates.last}).` };
  // The night after the last day still belongs to it.
  if (days > 1 || date < dates.first) {
    report.note(
      `The session “${session.title ?? ''}” is on ${date}, outside the days of the event; the event is that much longer.`,
    );
  }
  return times;
}

interface Surroundings {
  readonly targets: Targets;
  readonly languages: SessionLanguages;
  readonly report: Report;
}

function sessionEntry(
  session: ScheduleSession,
  name: string,
  times: Range,
  { targets, languages, report }: Surroundings,
): SessionEntry {
  const [room] = session.room ? resolveReferences('room', [session.room], targets.rooms, session, report) : [];
  return present<SessionEntry>({
    id: `${targets.eventId}/${session.key}`,
    name,
    start: wallTimeOf(times.start, targets.timeZone),
    end: wallTimeOf(times.end, targets.timeZone),
    room: session.room === undefined ? undefined : (room ?? null),
    ...sessionTexts(session, report),
    sessionType: session.typeName === undefined ? undefined : sessionTypeOf(session.typeName),
    language: languages.tagOf(session.language),
    isServiceSession: session.isServiceSession,
    recordingsPermitted: session.recordingsPermitted,
    tracks: resolveReferences('track', session.tracks, targets.tracks, session, report),
    speakers: resolveReferences('speaker', session.speakers, targets.speakers, session, report),
    links: session.links === undefined ? undefined : sessionLinks(session.links),
    publishStatus: session.isCancelled === true ? 'cancelled' : undefined,
  });
}

const compare = (one: number, other: number): number => (one === other ? 0 : one - other);
