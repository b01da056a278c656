/*
 * Option numbers as Dynamics defines them. Yes/No lists differ from entity to entity, so each list that the wire carries is
 * named after where it stands.
 */

type Values<T> = T[keyof T];

export const publishStatus = {
  draft: 100000000,
  readyToGoLive: 100000001,
  inProgress: 100000002,
  live: 100000003,
  cancelled: 100000004,
  goingLive: 100000005,
} as const;
export type PublishStatus = Values<typeof publishStatus>;

export const eventType = {
  executiveBriefing: 100000001,
  conference: 100000002,
  demonstration: 100000003,
  training: 100000004,
  webcast: 100000005,
} as const;
export type EventType = Values<typeof eventType>;

/** The same numbers for an event and for a session. */
export const eventFormat = { onSite: 100000001, webinar: 100000002, hybrid: 100000003 } as const;
export type EventFormat = Values<typeof eventFormat>;

export const eventLanguage = {
  english: 100000000,
  french: 100000001,
  german: 100000002,
  spanish: 100000003,
  italian: 100000004,
  russian: 100000005,
  dutch: 100000006,
  turkish: 100000007,
  portuguese: 100000008,
  chineseSimplified: 100000009,
  japanese: 100000010,
  korean: 100000011,
  hebrew: 100000012,
  chineseTraditional: 100000013,
} as const;
export type EventLanguage = Values<typeof eventLanguage>;

export const sessionType = {
  handsOnLab: 100000000,
  keynote: 100000001,
  general: 100000002,
  brainstorming: 100000003,
  breakout: 100000004,
  training: 100000005,
} as const;
export type SessionType = Values<typeof sessionType>;

export const audienceType = {
  general: 100000000,
  introductory: 100000001,
  intermediate: 100000002,
  advanced: 100000003,
} as const;
export type AudienceType = Values<typeof audienceType>;

export const trackType = { internal: 100000000, external: 100000001 } as const;
export type TrackType = Values<typeof trackType>;

/** `camerasPermitted` and `recordingsPermitted` of a session: here Yes is the smaller number. */
export const sessionPermission = { yes: 100000001, no: 100000002 } as const;
export type SessionPermission = Values<typeof sessionPermission>;

export const sponsorshipCategory = { platinum: 100000000, gold: 100000001, silver: 100000002, bronze: 100000003 } as const;
export type SponsorshipCategory = Values<typeof sponsorshipCategory>;

export const customRegistrationFieldType = {
  simpleText: 100000000,
  boolean: 100000001,
  multipleChoice: 100000002,
  singleChoice: 100000003,
} as const;
export type CustomRegistrationFieldType = Values<typeof customRegistrationFieldType>;

export const contactMatchingStrategy = {
  email: 100000000,
  firstAndLastName: 100000001,
  emailAndFirstAndLastName: 100000002,
  emailAndEventOwner: 100000003,
} as const;
export type ContactMatchingStrategy = Values<typeof contactMatchingStrategy>;

/** `selectedEntity` of a website entity configuration. Speaker is one digit short in Dynamics itself. */
export const selectedEntity = {
  event: 100000000,
  session: 100000001,
  sessionTrack: 100000002,
  pass: 100000003,
  eventRegistration: 100000004,
  sessionRegistration: 100000005,
  customRegistrationField: 100000006,
  registrationResponse: 100000007,
  waitlistItem: 100000008,
  speaker: 10000009,
  speakerEngagement: 100000010,
  sponsorship: 100000011,
  building: 100000012,
  room: 100000013,
  layout: 100000014,
} as const;
export type SelectedEntity = Values<typeof selectedEntity>;

export const checkInType = { session: 0, event: 1 } as const;
export type CheckInType = Values<typeof checkInType>;
