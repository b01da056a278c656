import type { RegistrationStep } from '../model/registration-step';

export interface Progress {
  readonly steps: readonly RegistrationStep[];
  readonly needsPass: boolean;
  readonly needsSessions: boolean;
  readonly attendeesAreRight: boolean;
  readonly hasOpenPurchase: boolean;
}

/**
 * Where somebody who asks for `step` belongs: there, or at the first step that still wants something. An address can be typed,
 * kept as a bookmark or come back to after the cart was emptied elsewhere.
 */
export function whereTo(step: RegistrationStep | undefined, progress: Progress): RegistrationStep {
  const { steps } = progress;
  const first = steps[0] ?? 'attendees';
  if (step === 'payment') return progress.hasOpenPurchase ? 'payment' : first;
  if (step === undefined || !steps.includes(step)) return first;
  if (step === 'pass' || step === 'sessions') return step;
  if (progress.needsPass) return 'pass';
  if (progress.needsSessions) return 'sessions';
  return step === 'check' && !progress.attendeesAreRight ? 'attendees' : step;
}
