import type { PersonalRegistration } from '../../../core/events-api/models/registration';
import type { RegistrationResult } from '../model/registration-result';

/** The state that all of the registrations of a page have together; the one that needs the most attention speaks for all. */
const MOST_URGENT_FIRST = ['pendingPayment', 'invited', 'waitlisted', 'onHold', 'registered', 'cancelled'] as const;

export function resultOf(registrations: readonly PersonalRegistration[]): RegistrationResult {
  const active = registrations.filter(({ state }) => state !== 'cancelled');
  const speaking = active.length > 0 ? active : registrations;
  const state = MOST_URGENT_FIRST.find((urgent) => speaking.some((registration) => registration.state === urgent));
  const [first] = speaking;
  return {
    state: state ?? 'registered',
    count: speaking.length,
    eventName: first?.eventName ?? '',
    emails: [...new Set(speaking.flatMap(({ email }) => (email === null ? [] : [email])))],
    position: speaking.find((registration) => registration.position !== null)?.position ?? null,
  };
}
