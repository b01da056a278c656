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
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(language, { timeZone: zone, ...options });
  const part = (date: number, type: Intl.DateTimeFormatPartTypes, options: Intl.DateTimeFormatOptions): string =>
    format(options)
      .formatToParts(date)
      .filter((piece) => piece.type === type)
      .map((piece) => piece.value)
      .join('');
  const day = (date: number): string => part(date, 'day', { day: 'numeric', month: 'numeric' });
  const monthOf = (date: number): string => format({ year: 'numeric', month: 'numeric' }).format(date);
  const range = (options: Intl.DateTimeFormatOptions): string => format(options).formatRange(first, last);

  const isOneDay = format({ dateStyle: 'short' }).format(first) === format({ dateStyle: 'short' }).format(last);
  const isOneMonth = monthOf(first) === monthOf(last);
  const spoken = range({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const shortDays = range({ day: 'numeric', month: 'short', year: 'numeric' });

  return {
    spoken,
    weekday: isOneDay ? part(first, 'weekday', { weekday: 'long' }) : `${shortWeekday(first)}–${shortWeekday(last)}`,
    numeral: isOneDay ? day(first) : `${day(first)}–${day(last)}`,
    month: isOneMonth ? format({ month: 'long', year: 'numeric' }).format(first) : shortDays,
    monthShort: isOneMonth ? format({ month: 'short', year: 'numeric' }).format(first) : shortDays,
  };

  function shortWeekday(date: number): string {
    return part(date, 'weekday', { weekday: 'short' });
  }
}
