import type { MyRegistration, MyWaitlistItem } from './my-registration';
import { ownPlaceAt } from './own-place';

const registration = (readableEventId: string | null, passName: string | null = null): MyRegistration => ({
  id: 'reg-1',
  name: 'ER-1',
  key: 'k',
  readableEventId,
  eventName: 'Gala',
  when: null,
  eventCancelled: false,
  passName,
  attendeeName: null,
  sessions: [],
});

const item = (overrides: Partial<MyWaitlistItem> = {}): MyWaitlistItem => ({
  id: 'w-1',
  eventName: 'Gala',
  sessionName: null,
  sessionId: null,
  when: null,
  isInvited: false,
  isToPay: false,
  position: 3,
  invitedUntil: null,
  readableEventId: 'gala',
  registrationId: null,
  key: null,
  ...overrides,
});

describe('ownPlaceAt', () => {
  it('is nothing at another event, or at one that the back end does not name', () => {
    const own = { registrations: [registration('other'), registration(null)], waitlist: [item({ readableEventId: null })] };
    expect(ownPlaceAt(own, 'gala').state).toBe('none');
  });

  it('is a seat, with or without a pass', () => {
    expect(ownPlaceAt({ registrations: [registration('gala')], waitlist: [] }, 'gala')).toEqual(
      jasmine.objectContaining({ state: 'registered', hasPass: false }),
    );
    expect(ownPlaceAt({ registrations: [registration('gala', 'Day')], waitlist: [] }, 'gala').hasPass).toBeTrue();
  });

  it('is a place on the waiting list, or an invitation', () => {
    const at = (waiting: MyWaitlistItem) => ownPlaceAt({ registrations: [], waitlist: [waiting] }, 'gala');
    expect([at(item()).state, at(item()).position]).toEqual(['waiting', 3]);
    expect(at(item({ isInvited: true, position: null })).state).toBe('invited');
  });

  it('tells waiting for a session from waiting for the event', () => {
    const own = { registrations: [registration('gala')], waitlist: [item({ sessionName: 'Talk', sessionId: 's-1' })] };
    const place = ownPlaceAt(own, 'gala');
    expect([place.state, place.position, [...place.waitsForSessions]]).toEqual(['registered', null, ['s-1']]);
  });
});
