import { ImportError } from '../import-error.ts';
import type { Report } from '../report.ts';
import { findClockTime, findDate, nextDay, type ScheduleTime } from '../time/date-time.ts';
import { entriesOf } from './entries.ts';
import type { Hoverboard, HoverboardCell, HoverboardDay } from './schema.ts';

/** When and where a session takes place: a session record may have several. */
export interface Slot {
  readonly session: string;
  readonly start: ScheduleTime;
  readonly end: ScheduleTime;
  /** The title of the column; null: in all of them. */
  readonly track: string | null;
}

type TimeSlot = NonNullable<HoverboardDay['timeslots']>[number];

/** The slots of all days, in the order of time. */
export function findSlots({ schedule }: Hoverboard, file: string, report: Report): Slot[] {
  const days = entriesOf(schedule).map(([key, day]) => ({ key, day, date: findDate(day.date) ?? findDate(key) }));
  return days
    .sort((one, other) => (one.date ?? '').localeCompare(other.date ?? '', 'en'))
    .flatMap(({ key, day, date }) => {
      const path = `schedule[${JSON.stringify(key)}]`;
      if (date === undefined) throw new ImportError('wrong_time', `“${day.date ?? key}” is no date.`, { file, place: { path } });
      return slotsOfDay(day, timesOfDay(day.timeslots ?? [], date, path, file), report);
    });
}

interface Times {
  readonly start: ScheduleTime;
  readonly end: ScheduleTime;
}

/** Slots stand in their order; one that begins earlier than the slot above it, or ends before it begins, has passed midnight. */
function timesOfDay(timeslots: readonly TimeSlot[], date: string, path: string, file: string): Times[] {
  let latest = '';
  return timeslots.map(({ startTime, endTime }, index) => {
    const clockTime = (text: string): ScheduleTime => {
      const time = findClockTime(date, text);
      if (time) return time;
      throw new ImportError('wrong_time', `“${text}” is no time of day.`, {
        file,
        place: { path: `${path}.timeslots[${index}]` },
      });
    };
    const start = notBefore(clockTime(startTime), latest);
    latest = start.clock;
    return { start, end: notBefore(clockTime(endTime), latest) };
  });
}

function notBefore(time: ScheduleTime, clock: string): ScheduleTime {
  return time.clock < clock ? notBefore(nextDay(time), clock) : time;
}

function slotsOfDay({ timeslots, tracks }: HoverboardDay, times: readonly Times[], report: Report): Slot[] {
  return (timeslots ?? []).flatMap(({ sessions }, index) => {
    const cells = sessions ?? [];
    return cells.flatMap((cell, column) => {
      const track = cells.length === 1 && (tracks?.length ?? 0) > 1 ? null : (tracks?.[column]?.title ?? null);
      return cell === null ? [] : slotsOfCell(cell, times, index, track, report);
    });
  });
}

/** Several sessions in one cell share its time evenly, one after the other, as the site itself shows them. */
function slotsOfCell(cell: HoverboardCell, times: readonly Times[], index: number, track: string | null, report: Report): Slot[] {
  const { items, extend } = Array.isArray(cell) ? { items: cell, extend: null } : cell;
  const last = index + (extend ?? 1) - 1;
  const [first, until] = [times[index], times[Math.min(last, times.length - 1)]];
  if (!first || !until) return [];
  const sessions = (items ?? []).map(String).filter((id) => id !== '');
  if (last >= times.length)
    report.note(`The session ${sessions.join(', ')} is to run through more time slots than the day has; it ends with the last.`);
  return sessions.map((session, position) => ({
    session,
    start: between(first.start, until.end, position / sessions.length),
    end: between(first.start, until.end, (position + 1) / sessions.length),
    track,
  }));
}

function between(start: ScheduleTime, end: ScheduleTime, part: number): ScheduleTime {
  const from = Date.parse(`${start.clock}Z`);
  const length = Date.parse(`${end.clock}Z`) - from;
  return { clock: new Date(from + length * part).toISOString().slice(0, 19), offset: undefined };
}
