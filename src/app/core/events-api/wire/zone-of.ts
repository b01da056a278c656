import { ianaTimeZoneOfIndex } from '../../../../../contract/iana-time-zones.ts';
import { isZone } from '../../time/is-zone';
import { numberOf, textOf } from './checked';

/** The IANA zone: the one that is named, else the one behind the Dynamics index (contract, section 7). */
export function zoneOf(ianaTimeZone: unknown, timeZoneIndex: unknown): string {
  const named = textOf(ianaTimeZone);
  if (named !== null && isZone(named)) return named;
  return ianaTimeZoneOfIndex(numberOf(timeZoneIndex));
}
