import { findTimeZone } from '../../organisation/zoned-time.ts';
import { ImportError } from '../import-error.ts';
import type { Report } from '../report.ts';
import { offsetFits } from '../schedule/event-zone.ts';
import type { ScheduleSession } from '../schedule/schedule.ts';
import { findClockTime, findDate, findScheduleTime, nextDay, type ScheduleTime } from '../time/date-time.ts';
import { findDurationMinutes } from '../time/duration.ts';
import type { FrabEvent, FrabSchedule } from './frab-schedule.ts';

/** When an event begins and ends. `date` decides: an event after midnight stands under the day before. */
export function frabTimes(event: FrabEvent, frab: FrabSchedule, report: Report): Pick<ScheduleSession, 'start' | 'end'> {
  const start = startOf(event, frab, report);
  if (!start) return { start: undefined, end: undefined };
  const end = findScheduleTime(event.end ?? '');
  if (end) return { start, end: sameReading(end, start) };
  return { start, end: event.duration?.trim() ? { afterMinutes: minutesOf(event.duration, event, frab.file) } : undefined };
}

function startOf(event: FrabEvent, frab: FrabSchedule, report: Report): ScheduleTime | undefined {
  if (event.date?.trim()) {
    const time = findScheduleTime(event.date);
    if (time) return trueZulu(time, event, frab, report);
    if (findDate(event.date) !== event.date.trim()) refuse(`“${event.date}” is no date and time.`, event, frab.file);
  }
  return fromDay(event, frab);
}

/** Older pentabarf files have no `date`: then the clock time counts from the day, and what is before the change of day is the next one. */
function fromDay({ date, day, start, ...event }: FrabEvent, { conference, file }: FrabSchedule): ScheduleTime | undefined {
  const on = findDate(date) ?? findDate(day);
  if (on === undefined || !start?.trim()) return undefined;
  const time = findClockTime(on, start) ?? refuse(`“${start}” is no time of day.`, event, file);
  const change = findClockTime(on, conference.dayChange ?? '');
  return date === undefined && change && time.clock < change.clock ? nextDay(time) : time;
}

/**
 * A `Z` that is none: the file names a zone, and the clock time beside the date shows the same digits as the date. Then the date has
 * been written in local time with a wrong offset (seen in published files), and local it is.
 */
function trueZulu(time: ScheduleTime, { start }: FrabEvent, { conference }: FrabSchedule, report: Report): ScheduleTime {
  const zone = findTimeZone(conference.timeZone?.trim() ?? '');
  if (time.offset !== '+00:00' || zone === undefined || offsetFits(time, zone)) return time;
  if (findClockTime(time.clock.slice(0, 10), start ?? '')?.clock !== time.clock) return time;
  report.note(
    'The dates in the file end in Z (UTC) and mean local time, as the clock times beside them show: they are read as local.',
  );
  return { ...time, offset: undefined };
}

/** Where the start turned out to be local, the end beside it is. */
function sameReading(end: ScheduleTime, start: ScheduleTime): ScheduleTime {
  return start.offset === undefined ? { ...end, offset: undefined } : end;
}

function minutesOf(duration: string, event: FrabEvent, file: string): number {
  return findDurationMinutes(duration) ?? refuse(`“${duration}” is no duration.`, event, file);
}

function refuse(message: string, { place }: Pick<FrabEvent, 'place'>, file: string): never {
  throw new ImportError('wrong_time', message, {
    file,
    place,
    hint: 'Dates are ISO 8601 (2026-01-31T09:30:00+01:00), durations HH:MM.',
  });
}
