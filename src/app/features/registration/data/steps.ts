import type { PortalEvent } from '../../../core/events-api/models/event';
import type { RegistrationStep } from '../model/registration-step';

/** What decides which steps a registration has. */
export interface StepFacts {
  readonly event: PortalEvent;
  readonly hasPasses: boolean;
  readonly hasSessions: boolean;
}

/**
 * The steps of registering for an event, in order. Sessions are chosen where the event lets attendees make their own agenda, which
 * excludes passes (dynamics facts, 3.4). Paying follows only when the server asks for it, so it is no step of its own here.
 */
export function stepsOf({ event, hasPasses, hasSessions }: StepFacts): RegistrationStep[] {
  const steps: RegistrationStep[] = [];
  if (hasPasses) steps.push('pass');
  else if (event.registration.allowsCustomAgenda && hasSessions) steps.push('sessions');
  return [...steps, 'attendees', 'check'];
}

export function stepBefore(steps: readonly RegistrationStep[], step: RegistrationStep): RegistrationStep | null {
  return steps[steps.indexOf(step) - 1] ?? null;
}

export function stepAfter(steps: readonly RegistrationStep[], step: RegistrationStep): RegistrationStep | null {
  return steps[steps.indexOf(step) + 1] ?? null;
}
