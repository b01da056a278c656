import { formatter } from '../../core/time/formatter';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "12 minutes ago", "yesterday": in whole steps of the greatest unit that fits. */
export function ageWords(then: number, now: number, language: string): string {
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const age = now - then;
  if (age < MINUTE) return words.format(0, 'second');
  if (age < HOUR) return words.format(-Math.floor(age / MINUTE), 'minute');
  if (age < DAY) return words.format(-Math.floor(age / HOUR), 'hour');
  return words.format(-Math.floor(age / DAY), 'day');
}

/** "14:05" of today, else with the date, by the clock of the device. */
export function timeWords(then: number, now: number, language: string): string {
  const isToday = new Date(then).toDateString() === new Date(now).toDateString();
  return formatter(language, { timeStyle: 'short', ...(!isToday && { dateStyle: 'medium' }) }).format(then);
}

/** "in 20 seconds", "in 2 minutes". */
export function pauseWords(pause: number, language: string): string {
  const words = new Intl.RelativeTimeFormat(language);
  return pause < 2 * MINUTE ? words.format(Math.ceil(pause / 1000), 'second') : words.format(Math.ceil(pause / MINUTE), 'minute');
}
