import type { SessionSummary } from '../../../core/events-api/models/session';

/** null: seats are not limited. */
export function seatsLeftIn({ maxCapacity, registrationCount }: SessionSummary): number | null {
  return maxCapacity === null ? null : Math.max(0, maxCapacity - (registrationCount ?? 0));
}
