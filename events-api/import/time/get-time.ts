import { ImportError, type Place } from '../import-error.ts';
import { findScheduleTime, type ScheduleTime } from './date-time.ts';

/** The time that a session has; undefined where it is not scheduled. Throws an ImportError for what is no time. */
export function getScheduleTime(text: string | null | undefined, place: Place, file: string): ScheduleTime | undefined {
  if (!text?.trim()) return undefined;
  const time = findScheduleTime(text);
  if (time) return time;
  throw new ImportError('wrong_time', `“${text}” is no date and time.`, {
    file,
    place,
    hint: 'Times are ISO 8601: 2026-05-10T09:55:00.',
  });
}
