import { formatter } from './formatter';
import type { ZonedFormatOptions } from './time-format-options';

const STYLES = {
  /** "Wednesday, 10 June 2026" */
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** "10 Jun 2026" */
  date: { day: 'numeric', month: 'short', year: 'numeric' },
  /** "Wed 10 Jun" */
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  /** "Wednesday" */
  weekday: { weekday: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DayStyle = keyof typeof STYLES;

/** The day at that instant in that zone. */
export function formatDay(instant: number, { locale, zone }: ZonedFormatOptions, style: DayStyle = 'full'): string {
  return formatter(locale, { ...STYLES[style], timeZone: zone }).format(instant);
}
