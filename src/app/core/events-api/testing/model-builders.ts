import type { Agenda } from '../models/session';
import type { Speaker } from '../models/speaker';
import type { Sponsorship } from '../models/sponsorship';
import { sessionSummaryFromWire } from '../wire/session-from-wire';
import { speakerFromWire } from '../wire/speaker-from-wire';
import { sponsorshipFromWire } from '../wire/sponsorship-from-wire';
import { sessionWire, speakerWire, sponsorshipWire } from './wire-builders';
import { wireContext } from './wire-context';

export function speaker(overrides: Partial<Speaker> = {}): Speaker {
  return { ...speakerFromWire(speakerWire({ imageUrl: null }), wireContext()), ...overrides };
}

/** In Lisbon, with nothing in it. */
export function agenda(overrides: Partial<Agenda> = {}): Agenda {
  return { zone: 'Europe/Lisbon', rooms: [], tracks: [], people: [], sessions: [], ...overrides };
}

export function sessionSummary(name: string) {
  return sessionSummaryFromWire(sessionWire({ id: name, name }));
}

export function sponsorship(overrides: Partial<Sponsorship> = {}): Sponsorship {
  return { ...sponsorshipFromWire(sponsorshipWire(), wireContext()), ...overrides };
}
