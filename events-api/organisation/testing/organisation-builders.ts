import type { EventEntry } from '../event-entry.ts';
import { ORGANISATION_FORMAT, type Organisation } from '../organisation-file.ts';
import type { CustomRegistrationFieldEntry, PassEntry } from '../pass-entry.ts';
import type { SessionEntry } from '../session-entry.ts';

export function organisation(overrides: Partial<Organisation> = {}): Organisation {
  return { format: ORGANISATION_FORMAT, version: 1, events: [eventEntry()], ...overrides };
}

export function eventEntry(overrides: Partial<EventEntry> = {}): EventEntry {
  return {
    id: 'tide',
    name: 'Tide Tables',
    timeZone: 'Europe/Lisbon',
    start: '2026-06-10T09:00',
    end: '2026-06-12T18:00',
    ...overrides,
  };
}

export function sessionEntry(overrides: Partial<SessionEntry> = {}): SessionEntry {
  return { id: 'moon', name: 'Reading the moon', start: '2026-06-10T09:30', end: '2026-06-10T10:15', ...overrides };
}

export function passEntry(overrides: Partial<PassEntry> = {}): PassEntry {
  return { id: 'full', name: 'Full programme', price: 390, currency: 'EUR', allocated: 100, ...overrides };
}

export function fieldEntry(overrides: Partial<CustomRegistrationFieldEntry> = {}): CustomRegistrationFieldEntry {
  return { id: 'badge', text: 'Name on the badge', type: 'simpleText', ...overrides };
}
