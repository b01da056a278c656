import type { SessionSummary } from '../../../core/events-api/models/session';
import { dayKey } from '../../../core/time/day-key';
import { formatDay } from '../../../core/time/format-day';
import { zoneOffset } from '../../../core/time/zone-offset';
import { zoneShortName } from '../../../core/time/zone-short-name';
import type { AgendaDay } from '../model/agenda-day';
import type { Clocks } from '../model/clocks';
import type { ListBand, ListDay } from '../model/list-band';
import type { SessionLine } from '../model/session-line';
import { instantTexts, rangeTexts } from './clock-texts';
import type { DayAt } from './day-at';
import type { TimeBand } from './time-bands';

export interface ListWords {
  readonly now: string;
  readonly next: string;
  readonly sessions: (count: number) => string;
  readonly earlier: (time: string, sessions: string) => string;
  readonly afterMidnight: (weekday: string) => string;
  /** Heads what began on an earlier day and goes on. */
  readonly since: (weekday: string) => string;
}

export interface ListContext {
  readonly sessions: readonly SessionSummary[];
  readonly day: AgendaDay;
  /** The event's IANA zone: midnight is midnight there. */
  readonly zone: string;
  /** The present; null unless the day is going on. */
  readonly now: number | null;
  readonly clocks: Clocks;
  readonly lines: ReadonlyMap<string, SessionLine>;
  readonly words: ListWords;
}

/** A day as the list prints it. */
export function listDay({ earlier, running, next, later }: DayAt, context: ListContext): ListDay {
  const { words, clocks, now, lines } = context;
  const bandOf = (band: TimeBand): ListBand => timeBand(band, context);
  const runningLines = running.flatMap(({ id }) => lines.get(id) ?? []);
  const upcoming = next === null ? null : bandOf(next);
  return {
    sessions: context.sessions,
    earlier: earlier.map(bandOf),
    earlierLabel: earlierLabel(earlier, context),
    running:
      runningLines.length === 0
        ? null
        : {
            id: 'now',
            heading: words.now,
            notes: [now === null ? '' : instantTexts(now, context.zone, clocks).time, words.sessions(runningLines.length)],
            lines: runningLines,
            hasNights: true,
          },
    next: upcoming === null ? null : { ...upcoming, heading: words.next, notes: [upcoming.heading, ...upcoming.notes] },
    later: later.map(bandOf),
  };
}

function timeBand({ start, sessions }: TimeBand, { day, zone, clocks, lines, words }: ListContext): ListBand {
  const { time, otherTime } = instantTexts(start, zone, clocks);
  const date = dayKey(start, zone);
  const weekday = formatDay(start, { locale: clocks.locale, zone }, 'weekday');
  const zoneName = clocks.second === null ? '' : zoneShortName(start, { locale: clocks.locale, zone: clocks.second });
  const notes = [
    // After a clock change in the night the same time can come twice.
    zoneOffset(start, zone) === zoneOffset(day.start, zone) ? null : zoneShortName(start, { locale: clocks.locale, zone }),
    date > day.key ? words.afterMidnight(weekday) : null,
    otherTime === null || date < day.key ? null : `${otherTime} ${zoneName}`,
    words.sessions(sessions.length),
  ];
  return {
    id: `at-${start}`,
    heading: date < day.key ? words.since(weekday) : time,
    notes: notes.filter((note) => note !== null),
    lines: sessions.flatMap(({ id }) => lines.get(id) ?? []),
    hasNights: false,
  };
}

function earlierLabel(bands: readonly TimeBand[], { clocks, zone, words }: ListContext): string {
  const sessions = bands.flatMap((band) => band.sessions);
  const start = bands[0]?.start ?? 0;
  const end = Math.max(start, ...sessions.map(({ when }) => when.end));
  return words.earlier(rangeTexts({ start, end, zone }, clocks).time, words.sessions(sessions.length));
}
