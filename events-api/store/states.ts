/**
 * States of an event registration, a session registration and an attendee pass. `initiated` holds a seat until its purchase is
 * paid or expires; `registered` takes one; `waitlisted` and `cancelled` take none.
 */
export const registrationStates = ['initiated', 'registered', 'waitlisted', 'cancelled'] as const;

/** The states that count against a capacity. */
export const seatStates = ['initiated', 'registered'] as const;

export const purchaseStates = ['open', 'paid', 'expired', 'cancelled'] as const;

/** What a mail is about; `purchaserSummary` goes to whoever has registered others. */
export const mailKinds = [
  'registered',
  'waitlisted',
  'promoted',
  'invited',
  'invitationExpired',
  'cancelled',
  'sessionRegistered',
  'sessionWaitlisted',
  'sessionPromoted',
  'sessionInvited',
  'sessionCancelled',
  'purchaserSummary',
] as const;

/** `skipped`: was no longer true when it was to be sent. */
export const mailStates = ['waiting', 'sent', 'skipped', 'failed'] as const;
