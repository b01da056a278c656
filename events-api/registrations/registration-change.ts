/**
 * What has just become of a registration, or of one of its sessions. Sessions that are registered, waited for or cancelled together
 * with their registration are part of its change and are not told apart.
 */
export interface RegistrationChange {
  readonly kind: RegistrationChangeKind;
  /** Of the event registration. */
  readonly registrationId: string;
  /** The session that is meant; null: the event registration itself. */
  readonly sessionId: string | null;
}

export type RegistrationChangeKind =
  | 'registered'
  | 'waitlisted'
  /** From the waiting list, without being asked. */
  | 'promoted'
  /** From the waiting list, for a limited time. */
  | 'invited'
  | 'invitationExpired'
  | 'cancelled'
  | 'sessionRegistered'
  | 'sessionWaitlisted'
  | 'sessionPromoted'
  | 'sessionInvited'
  | 'sessionCancelled';
