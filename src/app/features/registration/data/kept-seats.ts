import type { Pass } from '../../../core/events-api/models/pass';
import type { PersonalRegistration } from '../../../core/events-api/models/registration';
import type { KeptSeat } from '../model/kept-seat';

/**
 * The seats that are kept for somebody from the waiting list, at the event and in sessions.
 * @param passes those of the event, to choose from where none was wished for
 */
export function keptSeats(registration: PersonalRegistration, key: string, passes: readonly Pass[]): KeptSeat[] {
  const seats: KeptSeat[] = [];
  if (registration.state === 'invited') {
    seats.push({
      link: { id: registration.id, key },
      sessionName: null,
      until: registration.invitedUntil,
      passes: registration.passName === null ? passes : [],
      price: registration.passPrice,
    });
  }
  for (const { registrationId: id, name, state, invitedUntil } of registration.sessions) {
    if (state === 'invited') seats.push({ link: { id, key }, sessionName: name, until: invitedUntil, passes: [], price: null });
  }
  return seats;
}
