import type { MailLanguage } from '../../contract/mail-languages.ts';
import { majorUnits } from '../events/wire/money.ts';

/** English is read in every country: day before month, and 24 hours, cannot be misread. */
const localeOf = (language: MailLanguage): string => (language === 'en' ? 'en-GB' : language);

const full = { dateStyle: 'full', timeStyle: 'short' } as const;
const short = { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' } as const;

/** From one instant of the store to another, on the clock of the zone, which is named. */
export function formatRange(start: string, end: string, timeZone: string, language: MailLanguage): string {
  const format = new Intl.DateTimeFormat(localeOf(language), { ...full, timeZone });
  const day = new Intl.DateTimeFormat('en', { dateStyle: 'short', timeZone });
  const isOneDay = day.format(new Date(start)) === day.format(new Date(end));
  // Over several days the ranges of some languages (Japanese) fall back to numbers, which nobody writes to a guest.
  const range = isOneDay
    ? format.formatRange(new Date(start), new Date(end))
    : `${format.format(new Date(start))} – ${format.format(new Date(end))}`;
  return `${range} (${zoneName(start, timeZone, language)})`;
}

/** Without the zone, where it has been named before. */
export function formatShortRange(start: string, end: string, timeZone: string, language: MailLanguage): string {
  return new Intl.DateTimeFormat(localeOf(language), { ...short, timeZone }).formatRange(new Date(start), new Date(end));
}

export function formatInstant(instant: string, timeZone: string, language: MailLanguage): string {
  const moment = new Intl.DateTimeFormat(localeOf(language), { ...full, timeZone }).format(new Date(instant));
  return `${moment} (${zoneName(instant, timeZone, language)})`;
}

/** Without "summer" or "winter" where a zone has both: what was written before a clock change is read after it. */
function zoneName(instant: string, timeZone: string, language: MailLanguage): string {
  const parts = new Intl.DateTimeFormat(localeOf(language), { timeZone, timeZoneName: 'longGeneric' }).formatToParts(
    new Date(instant),
  );
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

export function formatPrice(minor: number, currency: string, language: MailLanguage): string {
  return new Intl.NumberFormat(localeOf(language), { style: 'currency', currency }).format(majorUnits(minor, currency));
}
