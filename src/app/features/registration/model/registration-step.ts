export const registrationSteps = ['pass', 'sessions', 'attendees', 'check', 'payment'] as const;

/** A step of registering, as it stands in the address. */
export type RegistrationStep = (typeof registrationSteps)[number];
