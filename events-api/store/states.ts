/**
 * States of an event registration, a session registration and an attendee pass; `docs/registration-states.md` says how one becomes
 * another. `initiated` holds a seat until its purchase is paid or expires, `invited` until the invitation is accepted or expires;
 * `registered` takes one; `waitlisted`, `onHold` (a session whose event is waited for) and `cancelled` take none.
 */
export const registrationStates = ['initiated', 'registered', 'waitlisted', 'invited', 'onHold', 'cancelled'] as const;

export type StoredRegistrationState = (typeof registrationStates)[number];

/** The states that count against a capacity. */
export const seatStates = ['initiated', 'registered', 'invited'] as const;

export const purchaseStates = ['open', 'paid', 'expired', 'cancelled'] as const;

export type PurchaseState = (typeof purchaseStates)[number];

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
