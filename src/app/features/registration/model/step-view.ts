import type { RegistrationStep } from './registration-step';

/** One step as the list of steps shows it. */
export interface StepView {
  readonly step: RegistrationStep;
  readonly state: 'done' | 'now' | 'todo';
}
