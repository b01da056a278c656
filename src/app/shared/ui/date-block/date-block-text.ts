import { formatter } from '../../../core/time/formatter';

/** What a date block prints, and the sentence that a screen reader speaks instead. */
export interface DateBlockText {
  readonly spoken: string;
  /** "Thursday", "Thu–Fri" */
  readonly weekday: string;
  /** "12", "31–1" */
  readonly numeral: string;
  /** "February 2026", "31 Jan – 1 Feb 2026" */
  readonly month: string;
  readonly monthShort: string;
}

const DATE: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };

/**
 * The days of a stretch of time as they are on the calendar in `zone`.
 *
 * @param start instant in milliseconds since 1970
 * @param end instant at which it is over; midnight belongs to the day before
 * @param zone IANA time zone
 * @param language BCP 47 tag
 */
export function dateBlockText(start: number, end: number, zone: string, language: string): DateBlockText {
  const [first, last] = [start, Math.max(start, end - 1)];
  const write = (date: number, options: Intl.DateTimeFormatOptions): string =>
    formatter(language, { timeZone: zone, ...options }).format(date);
  const weekday = (date: number, style: 'short' | 'long'): string => write(date, { weekday: style });
  /* Alone a day would be "12日" in Japanese: the numeral is taken out of a whole date. */
  const day = (date: number): string =>
    formatter(language, { timeZone: zone, ...DATE })
      .formatToParts(date)
      .filter((part) => part.type === 'day')
      .map((part) => part.value)
      .join('');

  const isOneDay = write(first, DATE) === write(last, DATE);
  const isOneMonth = write(first, { month: 'numeric', year: 'numeric' }) === write(last, { month: 'numeric', year: 'numeric' });
  const dates = formatter(language, { timeZone: zone, ...DATE }).formatRange(first, last);
  return {
    spoken: formatter(language, { timeZone: zone, dateStyle: 'full' }).formatRange(first, last),
    weekday: isOneDay ? weekday(first, 'long') : `${weekday(first, 'short')}–${weekday(last, 'short')}`,
    numeral: isOneDay ? day(first) : `${day(first)}–${day(last)}`,
    month: isOneMonth ? write(first, { month: 'long', year: 'numeric' }) : dates,
    monthShort: isOneMonth ? write(first, { month: 'short', year: 'numeric' }) : dates,
  };
}
