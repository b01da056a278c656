import { registrationState, type RegistrationState } from '../../../../../contract/registration-states.ts';
import { BrokenWireError } from './checked';

const states: ReadonlySet<unknown> = new Set(Object.values(registrationState));

/** Throws for a state that is not known: telling somebody that they are registered must not be a guess. */
export function registrationStateOf(value: unknown): RegistrationState {
  if (!states.has(value)) throw new BrokenWireError('state is not known');
  return value as RegistrationState;
}
