import { seatStates } from '../../events-api/store/states.ts';
import type { Seats } from '../world/world.ts';
import type { Snapshot } from './snapshot.ts';

export interface Taken extends Seats {
  /** Taken, or held by somebody who still has time. */
  readonly taken: number;
  /** null: not limited. */
  readonly capacity: number | null;
}

/** Seats of every event, session and pass, counted by hand from the rows. */
export function seatsTaken(snapshot: Snapshot): Taken[] {
  const { events, sessions, passes, registrations, sessionRegistrations, attendeePasses } = snapshot;
  const held = heldRegistrations(snapshot);
  const invitations = new Map(registrations.map(({ id, invited_until }) => [id, invited_until]));
  const takes = (state: string, registrationId: string, invitedUntil?: string | null): boolean => {
    if (state === 'initiated') return held.has(registrationId);
    if (state === 'invited') return (invitedUntil ?? invitations.get(registrationId) ?? '') > snapshot.now;
    return (seatStates as readonly string[]).includes(state);
  };
  return [
    ...events.map(({ id, max_capacity }): Taken => {
      const taken = registrations.filter((row) => row.event_id === id && takes(row.state, row.id, row.invited_until)).length;
      return { kind: 'event', id, taken, capacity: max_capacity };
    }),
    ...sessions.map(({ id, max_capacity }): Taken => {
      const rows = sessionRegistrations.filter(
        (row) => row.session_id === id && takes(row.state, row.event_registration_id, row.invited_until),
      );
      return { kind: 'session', id, taken: rows.length, capacity: max_capacity };
    }),
    ...passes.map(({ id, allocated }): Taken => {
      const rows = attendeePasses.filter((row) => row.pass_id === id && takes(row.state, row.event_registration_id));
      return { kind: 'pass', id, taken: rows.length, capacity: allocated };
    }),
  ];
}

/** Registrations that a purchase holds which is still to be paid. */
function heldRegistrations({ now, purchases, registrations }: Snapshot): ReadonlySet<string> {
  const open = new Set(purchases.filter(({ state, expires_at }) => state === 'open' && expires_at > now).map(({ id }) => id));
  return new Set(registrations.filter(({ purchase_id }) => open.has(purchase_id ?? '')).map(({ id }) => id));
}
