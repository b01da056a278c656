/** A time as a schedule writes it: what the clock shows, and the offset from UTC where the file says it. */
export interface ScheduleTime {
  /** `2026-01-31T09:30:00` */
  readonly clock: string;
  /** `+01:00`; undefined: local to the event. */
  readonly offset: string | undefined;
}

const dateTimePattern =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?$/i;

/** What lies outside is no year of a conference but a mistake, and where calendars end arithmetic does too. */
const YEARS = { first: '1900', last: '2199' };

/** Reads an ISO 8601 date and time (`2026-01-31T09:30:00+01:00`); undefined when it is none. */
export function findScheduleTime(text: string): ScheduleTime | undefined {
  const [, date, clock, seconds = '00', offset] = dateTimePattern.exec(text.trim()) ?? [];
  if (date === undefined || clock === undefined) return undefined;
  return checkedTime({ clock: `${date}T${clock}:${seconds}`, offset: offset === undefined ? undefined : writeOffset(offset) });
}

/** A clock time (`9:30`, `09:30:00`, `9:30 PM`) on a date; undefined when either is none. `24:00` is the end of the day. */
export function findClockTime(date: string, text: string): ScheduleTime | undefined {
  const [, hour, minute, seconds = '00', half] = /^(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]m)?$/i.exec(text.trim()) ?? [];
  if (hour === undefined || minute === undefined) return undefined;
  if (Number(hour) === 24 && Number(minute) === 0) {
    const midnight = checkedTime({ clock: `${date}T00:00:00`, offset: undefined });
    return midnight && nextDay(midnight);
  }
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  return checkedTime({ clock: `${date}T${String(hours).padStart(2, '0')}:${minute}:${seconds}`, offset: undefined });
}

/** The calendar date at the beginning of a date or date-time; undefined when there is none. */
export function findDate(text: string | null | undefined): string | undefined {
  const date = text?.trim().slice(0, 10) ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && checkedTime({ clock: `${date}T00:00:00`, offset: undefined }) ? date : undefined;
}

export function nextDay(time: ScheduleTime): ScheduleTime {
  const clock = new Date(Date.parse(`${time.clock}Z`) + 24 * 60 * 60 * 1000).toISOString().slice(0, 19);
  return { ...time, clock };
}

function checkedTime(time: ScheduleTime): ScheduleTime | undefined {
  const instant = Date.parse(`${time.clock}Z`);
  const isOnCalendar = !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(time.clock);
  const year = time.clock.slice(0, 4);
  return isOnCalendar && year >= YEARS.first && year <= YEARS.last ? time : undefined;
}

function writeOffset(offset: string): string {
  if (offset.toUpperCase() === 'Z') return '+00:00';
  const digits = offset.slice(1).replace(':', '').padEnd(4, '0');
  return `${offset.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}
