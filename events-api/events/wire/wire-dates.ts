const formats = new Map<string, Intl.DateTimeFormat>();

/** What the clock in `timeZone` shows at an instant of the store, without offset: `2026-01-31T09:30:00`. */
export function wallClock(instant: string, timeZone: string): string {
  return formatOf(timeZone).format(new Date(instant)).replace(' ', 'T');
}

/** An instant of the store (`2026-01-31T08:30:00.000Z`) as the wire writes it: `2026-01-31T08:30:00Z`. */
export function utcInstant(instant: string): string {
  return `${instant.slice(0, 19)}Z`;
}

/** Swedish writes dates as ISO 8601 does. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  formats.set(timeZone, format);
  return format;
}
