import type { AgendaSessionWire, AgendaWire } from '../../../../../contract/agenda.ts';
import type { BuildingWire } from '../../../../../contract/building.ts';
import type { EventWire } from '../../../../../contract/event.ts';
import type { MyRegistrationWire } from '../../../../../contract/my-registration.ts';
import type { PassWire } from '../../../../../contract/pass.ts';
import type { RegistrationWire } from '../../../../../contract/registration.ts';
import type { SessionSpeakerWire } from '../../../../../contract/session-speaker.ts';
import type { SessionWire } from '../../../../../contract/session.ts';
import type { WaitlistItemWire } from '../../../../../contract/waitlist-item.ts';
import type { SpeakerWire } from '../../../../../contract/speaker.ts';
import type { SponsorshipWire } from '../../../../../contract/sponsorship.ts';

/** What our own server says of an event in Lisbon, whole and valid. */
export function eventWire(overrides: Partial<EventWire> = {}): EventWire {
  return {
    eventId: 'e-1',
    readableEventId: 'harbour-days-2026',
    eventName: 'Harbour Days 2026',
    description: 'Two days by the water.',
    websiteMessage: null,
    eventType: 100000002,
    eventFormat: 100000003,
    eventLanguage: 100000000,
    startDate: '2026-06-10T09:00:00',
    startDateUTC: '2026-06-10T08:00:00Z',
    endDate: '2026-06-11T18:00:00',
    endDateUTC: '2026-06-11T17:00:00Z',
    timeZone: 85,
    timeZoneName: '(GMT+00:00) Dublin, Edinburgh, Lisbon, London',
    building: buildingWire(),
    room: null,
    image: null,
    publicEventUrl: 'https://events.example/harbour',
    registrationForm: null,
    allowAnonymousRegistrations: true,
    allowCustomAgenda: false,
    autoregisterWaitlistItems: false,
    enableCaptcha: false,
    enableMultiAttendeeRegistration: true,
    isCapacityRestricted: true,
    maxCapacity: 200,
    setRegistrationEndDate: true,
    stopRegistrationDate: '2026-06-01T22:00:00Z',
    showAutomaticRegistrationCheckbox: false,
    showWaitlist: true,
    fromPrice: 90,
    currency: 'EUR',
    seatsLeft: 14,
    registrationStartDate: '2026-02-01T09:00:00Z',
    ianaTimeZone: 'Europe/Lisbon',
    languageTag: 'en',
    cancelled: false,
    ...overrides,
  };
}

export function buildingWire(overrides: Partial<BuildingWire> = {}): BuildingWire {
  return {
    id: 'b-1',
    name: 'Doca Sul',
    description: null,
    addressComposite: null,
    addressLine1: 'Cais 3',
    addressLine2: null,
    addressLine3: '',
    city: 'Lisboa',
    stateProvince: null,
    postalCode: '1400-038',
    country: 'Portugal',
    email: null,
    telephone1: null,
    telephone2: null,
    telephone3: null,
    website: 'www.docasul.example',
    additionalFacilities: null,
    accessibleToilets: true,
    disabledAccess: true,
    disabledParking: false,
    publicTelephoneAvailable: null,
    wifiAvailable: true,
    wifiPassword: null,
    wifiSSID: 'doca',
    ...overrides,
  };
}

export function sessionWire(overrides: Partial<SessionWire> = {}): SessionWire {
  return {
    id: 's-1',
    name: 'Charting a harbour that moves',
    startTime: '2026-06-10T10:00:00',
    startTimeUTC: '2026-06-10T09:00:00Z',
    endTime: '2026-06-10T10:45:00',
    endTimeUTC: '2026-06-10T09:45:00Z',
    timeZone: 85,
    building: null,
    room: { id: 'r-1', name: 'Hall 1', description: null, disabledAccess: true },
    sessionSummary: 'Silt, mostly.',
    detailedDescription: null,
    sessionObjectives: null,
    sessionPreRequisites: null,
    sessionType: 100000002,
    sessionFormat: null,
    language: 100000000,
    camerasPermitted: null,
    recordingsPermitted: 100000001,
    speakers: [sessionSpeakerWire()],
    isCapacityRestricted: false,
    maxCapacity: null,
    registrationCount: 3,
    alreadyRegistered: false,
    userEligibleToRegister: false,
    ianaTimeZone: 'Europe/Lisbon',
    languageTag: 'en',
    tracks: [{ id: 't-1', name: 'Water' }],
    links: [{ title: 'Slides', url: 'https://slides.example/1' }],
    subtitle: null,
    typeName: null,
    isServiceSession: false,
    ...overrides,
  };
}

export function sessionSpeakerWire(overrides: Partial<SessionSpeakerWire> = {}): SessionSpeakerWire {
  return {
    id: 'p-1',
    name: 'Ingrid Solbakken',
    title: 'Hydrographer',
    about: null,
    accomplishments: null,
    publications: null,
    email: null,
    blog: null,
    linkedin: null,
    twitter: null,
    website: null,
    image: null,
    imageUrl: 'speakers/p-1/image',
    links: [],
    sessions: null,
    ...overrides,
  };
}

export function speakerWire(overrides: Partial<SpeakerWire> = {}): SpeakerWire {
  return { ...sessionSpeakerWire(), sessions: [sessionWire({ speakers: null })], ...overrides };
}

export function passWire(overrides: Partial<PassWire> = {}): PassWire {
  return {
    passId: 'pass-1',
    passName: 'Both days',
    price: 90,
    currencySymbol: '€',
    numberOfPassesLeft: 14,
    numberOfPassesSold: 86,
    sessions: [],
    currency: 'EUR',
    description: null,
    ...overrides,
  };
}

export function sponsorshipWire(overrides: Partial<SponsorshipWire> = {}): SponsorshipWire {
  return {
    id: 'sp-1',
    sponsorId: null,
    sponsorName: 'Halden Data',
    sponsorshipTopic: null,
    description: null,
    category: 'Gold',
    url: 'https://halden.example/',
    logoUrl: 'sponsorships/sp-1/logo',
    ...overrides,
  };
}

export function agendaWire(overrides: Partial<AgendaWire> = {}): AgendaWire {
  return {
    readableEventId: 'harbour-days-2026',
    eventName: 'Harbour Days 2026',
    timeZone: 85,
    ianaTimeZone: 'Europe/Lisbon',
    languageTag: 'en',
    days: [{ date: '2026-06-10', startUTC: '2026-06-10T09:00:00Z', endUTC: '2026-06-11T00:30:00Z' }],
    rooms: [{ id: 'r-1', name: 'Hall 1', building: null }],
    tracks: [{ id: 't-1', name: 'Water' }],
    speakers: [{ id: 'p-1', name: 'Ingrid Solbakken', title: 'Hydrographer', imageUrl: null }],
    sessions: [agendaSessionWire()],
    ...overrides,
  };
}

export function agendaSessionWire(overrides: Partial<AgendaSessionWire> = {}): AgendaSessionWire {
  return {
    id: 's-1',
    name: 'Charting a harbour that moves',
    startUTC: '2026-06-10T09:00:00Z',
    endUTC: '2026-06-10T09:45:00Z',
    day: 0,
    room: 0,
    tracks: [0],
    speakers: [0],
    type: 100000002,
    typeName: null,
    format: null,
    language: 'en',
    isServiceSession: false,
    maxCapacity: null,
    registrationCount: null,
    ...overrides,
  };
}

export function registrationWire(overrides: Partial<RegistrationWire> = {}): RegistrationWire {
  return {
    id: 'reg-1',
    registrationId: 'ER-000123',
    state: 'registered',
    position: null,
    firstName: 'Noor',
    lastName: 'Al-Hadidi',
    email: 'noor@example.org',
    createdOn: '2026-03-01T10:00:00Z',
    qrText: 'ER-000123',
    event: {
      readableEventId: 'harbour-days-2026',
      eventName: 'Harbour Days 2026',
      startDate: '2026-06-10T09:00:00',
      startDateUTC: '2026-06-10T08:00:00Z',
      endDate: '2026-06-11T18:00:00',
      endDateUTC: '2026-06-11T17:00:00Z',
      timeZone: 85,
      ianaTimeZone: 'Europe/Lisbon',
      cancelled: false,
    },
    pass: null,
    sessions: [],
    ...overrides,
  };
}

export function myRegistrationWire(overrides: Partial<MyRegistrationWire> = {}): MyRegistrationWire {
  return {
    id: 'reg-1',
    contact: 'Noor Al-Hadidi',
    email: 'noor@example.org',
    event: 'Harbour Days 2026',
    pass: 'Both days',
    createdon: '2026-02-01T10:00:00Z',
    sessionRegistrations: [
      {
        id: 'tides-of-noor',
        sessionName: 'Tides',
        createdon: '2026-02-01T10:00:00Z',
        sessionId: 'tides',
        startTimeUTC: '2026-06-10T09:00:00Z',
        endTimeUTC: '2026-06-10T10:00:00Z',
        customFields: null,
      },
    ],
    registrationId: 'ER-000123',
    key: 'the-key',
    readableEventId: 'harbour-days-2026',
    startDateUTC: '2026-06-10T08:00:00Z',
    endDateUTC: '2026-06-11T17:00:00Z',
    ianaTimeZone: 'Europe/Lisbon',
    cancelled: false,
    customFields: null,
    ...overrides,
  };
}

export function waitlistItemWire(overrides: Partial<WaitlistItemWire> = {}): WaitlistItemWire {
  return {
    id: 'wait-1',
    invited: false,
    autoRegister: false,
    contact: 'Noor Al-Hadidi',
    email: 'noor@example.org',
    event: 'Reading Room',
    session: null,
    createdon: '2026-02-01T10:00:00Z',
    position: 3,
    invitedUntil: null,
    pendingPayment: false,
    eventRegistrationId: 'wait-1',
    key: 'the-key',
    readableEventId: 'reading-room',
    sessionId: null,
    startDateUTC: '2026-07-10T08:00:00Z',
    endDateUTC: '2026-07-10T17:00:00Z',
    ianaTimeZone: 'Europe/Lisbon',
    customFields: null,
    ...overrides,
  };
}
