import { ianaZonesOfWindowsZone } from './iana-zones.ts';
import { ianaTimeZoneOfIndex } from './iana-time-zones.ts';
import { findTimeZone, timeZoneIndexes } from './time-zones.ts';

const indexOfWindowsZone = new Map<string, number>();
for (const index of timeZoneIndexes) {
  const zone = findTimeZone(index);
  if (zone && !indexOfWindowsZone.has(zone.windowsZone)) indexOfWindowsZone.set(zone.windowsZone, index);
}

const indexOfIanaZone = new Map<string, number>();
for (const [windowsZone, ianaZones] of Object.entries(ianaZonesOfWindowsZone)) {
  const index = indexOfWindowsZone.get(windowsZone);
  if (index === undefined) continue;
  for (const zone of ianaZones.split(' ')) if (!indexOfIanaZone.has(zone)) indexOfIanaZone.set(zone, index);
}

// CLDR lists it as Etc/UTC only.
indexOfIanaZone.set('UTC', 92);

/**
 * The Dynamics index of an IANA zone: by CLDR's table, and for a zone that stands in no table the one whose clock
 * differs least over the coming years. Throws RangeError for a name that is no zone.
 */
export function timeZoneIndexOf(ianaZone: string): number {
  const known = indexOfIanaZone.get(ianaZone);
  if (known !== undefined) return known;
  // Once for each zone, not for each session: such a format takes 30 kB outside of the heap, and longer than the rest of a session.
  const canonical = new Intl.DateTimeFormat('en', { timeZone: ianaZone }).resolvedOptions().timeZone;
  const index = indexOfIanaZone.get(canonical) ?? nearestIndex(canonical);
  indexOfIanaZone.set(ianaZone, index);
  return index;
}

const samples = Array.from({ length: 10 * 24 }, (_, halfMonth) => Date.UTC(2024, 0, 1 + halfMonth * 15, 12));

function nearestIndex(ianaZone: string): number {
  const wanted = offsetsOf(ianaZone);
  let best = { index: 92, distance: Infinity };
  for (const index of timeZoneIndexes) {
    const offsets = offsetsOfIndex(index);
    const distance = wanted.reduce((sum, offset, at) => sum + Math.abs(offset - (offsets[at] ?? 0)), 0);
    if (distance < best.distance) best = { index, distance };
  }
  return best.index;
}

const offsetsByIndex = new Map<number, number[]>();

function offsetsOfIndex(index: number): number[] {
  const known = offsetsByIndex.get(index) ?? offsetsOf(ianaTimeZoneOfIndex(index));
  offsetsByIndex.set(index, known);
  return known;
}

/** Minutes ahead of UTC at each sample. */
function offsetsOf(timeZone: string): number[] {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  return samples.map((instant) =>
    minutesOf(format.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? ''),
  );
}

function minutesOf(offsetName: string): number {
  const match = /^GMT([+-])(\d{2}):(\d{2})/.exec(offsetName);
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '-' ? -minutes : minutes;
}
