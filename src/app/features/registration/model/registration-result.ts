import type { RegistrationState } from '../../../core/events-api/models/registration';

/** What the head of the page says of the registrations it shows. */
export interface RegistrationResult {
  readonly state: RegistrationState;
  readonly count: number;
  readonly eventName: string;
  readonly emails: readonly string[];
  /** Place on the waiting list, counted from 1. */
  readonly position: number | null;
}
