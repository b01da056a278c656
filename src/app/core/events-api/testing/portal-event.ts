import type { PortalEvent, RegistrationRules } from '../models/event';
import type { Building } from '../models/venue';

/** Noon on the day before `portalEvent()` begins. */
export const DAY_BEFORE = Date.UTC(2026, 5, 9, 12);

/** An open conference in Lisbon, 10–12 June 2026. */
export function portalEvent(overrides: Partial<PortalEvent> = {}, rules: Partial<RegistrationRules> = {}): PortalEvent {
  const when = { start: Date.UTC(2026, 5, 10, 8), end: Date.UTC(2026, 5, 12, 17), zone: 'Europe/Lisbon' };
  return {
    id: 'longitude',
    readableEventId: 'longitude-2026',
    name: 'Longitude 2026',
    description: 'Three days on maps. Every city is a map that its people redraw each morning.',
    when,
    type: 'conference',
    format: 'onSite',
    language: 'en',
    image: null,
    publicEventUrl: null,
    building: building(),
    room: null,
    websiteMessage: null,
    cancelled: false,
    fromPrice: 90,
    currency: 'EUR',
    seatsLeft: null,
    maxCapacity: null,
    ...overrides,
    registration: {
      opens: null,
      closes: (overrides.when ?? when).start,
      allowsAnonymous: true,
      allowsCustomAgenda: false,
      allowsSeveralAttendees: false,
      showsWaitlist: false,
      registersFromWaitlist: true,
      offersAutomaticRegistration: false,
      needsCaptcha: false,
      ...rules,
    },
  };
}

export function building(overrides: Partial<Building> = {}): Building {
  return {
    id: 'doca-norte',
    name: 'Doca Norte',
    addressLines: ['Cais 7', '1400-038 Lisboa'],
    city: 'Lisbon',
    country: 'Portugal',
    website: null,
    description: null,
    additionalFacilities: null,
    stepFree: null,
    accessibleToilets: null,
    accessibleParking: null,
    wifi: null,
    ...overrides,
  };
}
