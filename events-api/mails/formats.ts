import type { MailLanguage } from '../../contract/mail-languages.ts';
import { majorUnits } from '../events/wire/money.ts';

/** English is read in every country: day before month, and 24 hours, cannot be misread. */
const localeOf = (language: MailLanguage): string => (language === 'en' ? 'en-GB' : language);

const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const clock = { hour: 'numeric', minute: '2-digit' } as const;

/** From one instant of the store to another, on the clock of the zone, which is named. */
export function formatRange(start: string, end: string, timeZone: string, language: MailLanguage): string {
  const format = new Intl.DateTimeFormat(localeOf(language), { ...day, ...clock, timeZone, timeZoneName: 'long' });
  return format.formatRange(new Date(start), new Date(end));
}

/** Without the zone, where it has been named before. */
export function formatShortRange(start: string, end: string, timeZone: string, language: MailLanguage): string {
  const format = new Intl.DateTimeFormat(localeOf(language), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...clock,
    timeZone,
  });
  return format.formatRange(new Date(start), new Date(end));
}

export function formatInstant(instant: string, timeZone: string, language: MailLanguage): string {
  return new Intl.DateTimeFormat(localeOf(language), { ...day, ...clock, timeZone, timeZoneName: 'long' }).format(
    new Date(instant),
  );
}

export function formatPrice(minor: number, currency: string, language: MailLanguage): string {
  return new Intl.NumberFormat(localeOf(language), { style: 'currency', currency }).format(majorUnits(minor, currency));
}
