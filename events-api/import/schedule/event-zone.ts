import { findTimeZone, wallTimeOf } from '../../organisation/zoned-time.ts';
import { ImportError } from '../import-error.ts';
import type { ReadContext } from '../schedule-reader.ts';
import { cleanLine } from '../text/clean-text.ts';
import type { ScheduleTime } from '../time/date-time.ts';
import type { Schedule } from './schedule.ts';

/** The zone of the event: as asked for, or as the file says. Throws an ImportError when neither does. */
export function findEventZone(schedule: Schedule, { options, report }: ReadContext): string {
  const own = cleanLine(schedule.timeZone) ?? undefined;
  if (options.timeZone !== undefined) {
    const asked = getTimeZone(options.timeZone, schedule);
    if (own !== undefined && findTimeZone(own) !== asked)
      report.note(`The file names the time zone ${own}; ${asked} was asked for and taken.`);
    return asked;
  }
  if (own !== undefined) return getTimeZone(own, schedule);
  throw new ImportError('time_zone_needed', 'The file does not say in which time zone the event takes place.', {
    file: schedule.file,
    hint: `Say it with --time-zone, for example --time-zone ${exampleFor(schedule)}.`,
  });
}

function getTimeZone(name: string, { file }: Schedule): string {
  const zone = findTimeZone(name.trim());
  if (zone !== undefined) return zone;
  throw new ImportError('wrong_option', `There is no time zone “${name}”.`, {
    file,
    hint: 'A zone is named as in the IANA database, for example --time-zone Europe/London.',
  });
}

const exampleZones = [
  'Europe/London',
  'Europe/Berlin',
  'America/New_York',
  'America/Los_Angeles',
  'Asia/Taipei',
  'Asia/Tokyo',
  'Asia/Kolkata',
  'America/Chicago',
  'America/Sao_Paulo',
  'Australia/Sydney',
];

/** A zone that has the offset of the first session then; a guess, good enough for an example. */
function exampleFor({ sessions }: Schedule): string {
  const time = sessions.find(({ start }) => start?.offset !== undefined)?.start;
  return exampleZones.find((zone) => time !== undefined && offsetFits(time, zone)) ?? 'Europe/London';
}

/** Whether clocks in `zone` show what the file writes beside its offset. */
export function offsetFits({ clock, offset }: ScheduleTime, zone: string): boolean {
  if (offset === undefined) return true;
  return wallTimeOf(new Date(`${clock}${offset}`), zone).slice(0, 16) === clock.slice(0, 16);
}
