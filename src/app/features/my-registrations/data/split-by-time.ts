import type { MyRegistration } from '../../../core/events-api/models/my-registration';

interface RegistrationsByTime {
  /** The next first; what nobody says the time of is still to come. */
  readonly upcoming: readonly MyRegistration[];
  /** The latest first. */
  readonly past: readonly MyRegistration[];
}

/** @param now instant in milliseconds since 1970; an event that runs is still to come */
export function splitByTime(registrations: readonly MyRegistration[], now: number): RegistrationsByTime {
  const isPast = ({ when }: MyRegistration) => when !== null && when.end <= now;
  const start = ({ when }: MyRegistration) => when?.start ?? Number.MAX_SAFE_INTEGER;
  return {
    upcoming: registrations.filter((one) => !isPast(one)).toSorted((a, b) => start(a) - start(b)),
    past: registrations.filter(isPast).toSorted((a, b) => start(b) - start(a)),
  };
}
