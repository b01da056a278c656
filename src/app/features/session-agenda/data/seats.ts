import type { SessionSummary } from '../../../core/events-api/models/session';

export interface Seats {
  readonly left: number;
  readonly of: number;
}

/** Seats of a session, or undefined where they are not limited or nobody says how many are taken. */
export function findSeats({ maxCapacity, registrationCount }: SessionSummary): Seats | undefined {
  if (maxCapacity === null || registrationCount === null) return undefined;
  return { left: Math.max(0, maxCapacity - registrationCount), of: maxCapacity };
}
