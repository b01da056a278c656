import { type RegistrationState, registrationState } from '../../contract/registration-states.ts';
import type { StoredRegistrationState } from '../store/states.ts';

/**
 * A stored state as the wire says it.
 * @param keptUntil until when the seat is held for a purchase or kept for an invitation; one that has run out is cancelled, whether or
 * not anybody has marked it
 * @param now UTC text
 */
export function registrationStateOf(
  state: StoredRegistrationState,
  keptUntil: { readonly purchase: string | null; readonly invitation: string | null },
  now: string,
): RegistrationState {
  const isKept = (until: string | null): boolean => until !== null && until > now;
  if (state === 'initiated') return isKept(keptUntil.purchase) ? registrationState.pendingPayment : registrationState.cancelled;
  if (state === 'invited') return isKept(keptUntil.invitation) ? registrationState.invited : registrationState.cancelled;
  return registrationState[state];
}
