import type { PersonalRegistration, RegisteredSession } from '../../../core/events-api/models/registration';
import { keptSeats } from './kept-seats';

const when = { start: Date.UTC(2026, 5, 10, 8), end: Date.UTC(2026, 5, 10, 17), zone: 'Europe/Lisbon' };

const session = (overrides: Partial<RegisteredSession>): RegisteredSession => ({
  id: 'opening',
  registrationId: 'opening-of-ana',
  name: 'Opening',
  when,
  roomName: null,
  state: 'registered',
  position: null,
  invitedUntil: null,
  ...overrides,
});

const registration = (overrides: Partial<PersonalRegistration>): PersonalRegistration => ({
  id: 'ana',
  name: 'ER-1',
  state: 'registered',
  position: null,
  invitedUntil: null,
  readableEventId: 'longitude',
  eventName: 'Longitude',
  when,
  eventCancelled: false,
  attendeeName: 'Ana Brites',
  email: null,
  passName: null,
  passPrice: null,
  qrText: null,
  sessions: [],
  ...overrides,
});

const passes = [
  { id: 'full', name: 'Full', description: null, price: 10, currency: 'EUR', currencySymbol: '€', left: 1, sessions: [] },
];

describe('keptSeats', () => {
  it('finds none where nobody is invited', () => {
    expect(keptSeats(registration({ sessions: [session({})] }), 'key', passes)).toEqual([]);
  });

  it('offers the passes to who is invited and has wished for none', () => {
    const invited = registration({ state: 'invited', invitedUntil: 5 });
    expect(keptSeats(invited, 'key', passes)).toEqual([
      { link: { id: 'ana', key: 'key' }, sessionName: null, until: 5, passes, price: null },
    ]);
    expect(keptSeats({ ...invited, passName: 'Full' }, 'key', passes)[0]?.passes).toEqual([]);
  });

  it('finds the seat in a session, opened by the key of the registration', () => {
    const invited = registration({ sessions: [session({ state: 'invited', invitedUntil: 7 }), session({ id: 'closing' })] });
    expect(keptSeats(invited, 'key', passes)).toEqual([
      { link: { id: 'opening-of-ana', key: 'key' }, sessionName: 'Opening', until: 7, passes: [], price: null },
    ]);
  });
});
