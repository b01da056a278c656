import { publishStatus } from '../../../contract/option-sets.ts';
import type { PassTable } from '../../store/tables/pass.table.ts';
import type { EventScope } from './event-scope.ts';
import type { PlannedSession } from './plan-sessions.ts';

/*
 * Both messages are those of Dynamics, word for word: people search for them.
 * https://learn.microsoft.com/dynamics365/customer-insights/journeys/real-time-journeys-event-session
 */
const EVENT_TOO_SMALL =
  'Event capacity cannot be smaller than capacity of any of its sessions. Please set the event capacity to a higher value, or revisit the session capacities.';
const SESSION_TOO_LARGE = 'Session capacity cannot be higher than event capacity.';

export function checkCapacities({ run, row, path }: EventScope, sessions: readonly PlannedSession[]): void {
  const capacity = row.max_capacity;
  if (capacity === null) return;
  const tooLarge = sessions.filter(
    ({ row: session }) => session.publish_status !== publishStatus.cancelled && (session.max_capacity ?? 0) > capacity,
  );
  if (tooLarge.length === 0) return;
  run.problems.add(`${path}.maxCapacity`, EVENT_TOO_SMALL);
  for (const session of tooLarge) run.problems.add(`${session.path}.maxCapacity`, SESSION_TOO_LARGE);
}

/** Passes open sessions; where attendees put their own agenda together there is nothing for them to open. */
export function checkCustomAgenda({ run, row, path }: EventScope, passes: readonly PassTable[]): void {
  if (row.allow_custom_agenda === 0 || !passes.some(({ allocated }) => allocated > 0)) return;
  run.problems.add(`${path}.allowCustomAgenda`, 'an event with passes cannot let attendees put together their own agenda');
}
