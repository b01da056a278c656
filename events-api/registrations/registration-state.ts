import { type RegistrationState, registrationState } from '../../contract/registration-states.ts';
import type { registrationStates } from '../store/states.ts';

/**
 * A stored state as the wire says it.
 * @param holdEndsAt until when the seat is held for a purchase; a hold that has run out is cancelled, whether or not anybody has
 * marked it
 * @param now UTC text
 */
export function registrationStateOf(
  state: (typeof registrationStates)[number],
  holdEndsAt: string | null,
  now: string,
): RegistrationState {
  if (state !== 'initiated') return registrationState[state];
  return holdEndsAt !== null && holdEndsAt > now ? registrationState.pendingPayment : registrationState.cancelled;
}
