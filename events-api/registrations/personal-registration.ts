import type { RegistrationState } from '../../contract/registration-states.ts';

/** A registration as its owner sees it. Instants are the store's. */
export interface PersonalRegistration {
  readonly id: string;
  /** `ER-…` */
  readonly name: string;
  readonly key: string;
  /** Whether it stands for nothing but an answer (`repeated_registration`). */
  readonly isRepeated: boolean;
  readonly state: RegistrationState;
  /** Place on the waiting list, from 1; null unless it waits. */
  readonly position: number | null;
  /** Null unless it is invited. */
  readonly invitedUntil: string | null;
  readonly eventId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly createdAt: string;
  readonly pass: PersonalPass | null;
  readonly sessions: readonly PersonalSession[];
}

export interface PersonalPass {
  readonly id: string;
  readonly name: string;
  readonly priceMinor: number;
  readonly currency: string;
}

export interface PersonalSession {
  readonly id: string;
  readonly sessionId: string;
  readonly state: RegistrationState;
  readonly position: number | null;
  readonly invitedUntil: string | null;
}
