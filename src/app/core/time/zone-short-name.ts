import { formatter } from './formatter';
import type { ZonedFormatOptions } from './time-format-options';

/** What the zone's clock is called at that instant: "CEST", or "GMT+9" where a language has no word for it. */
export function zoneShortName(instant: number, { locale, zone }: ZonedFormatOptions): string {
  const parts = formatter(locale, { timeZone: zone, timeZoneName: 'short' }).formatToParts(instant);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}
