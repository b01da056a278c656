/** Values of `RegistrationResult.status`, compared exactly by clients. */
export const registrationStatus = { success: 'Success', initiated: 'Initiated', redirect: 'Redirect', error: 'Error' } as const;

export type RegistrationStatus = (typeof registrationStatus)[keyof typeof registrationStatus];

/** What became of one attendee or one of the attendee's sessions. */
export const registrationState = {
  registered: 'registered',
  waitlisted: 'waitlisted',
  /** Asked to take a seat that came free, for a limited time. */
  invited: 'invited',
  /** The session has a seat, the event has none (the real-time rule). */
  onHold: 'onHold',
  pendingPayment: 'pendingPayment',
  cancelled: 'cancelled',
} as const;

export type RegistrationState = (typeof registrationState)[keyof typeof registrationState];
