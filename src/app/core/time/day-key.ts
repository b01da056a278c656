import { wallClockOf } from './zone-offset';

/** The date at that instant in that zone, as `2026-01-31`: sorts by time and compares by text. */
export function dayKey(instant: number, zone: string): string {
  const { year, month, day } = wallClockOf(instant, zone);
  return `${String(year).padStart(4, '0')}-${padded(month)}-${padded(day)}`;
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}
