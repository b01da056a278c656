import { building, DAY_BEFORE, portalEvent } from '../testing/portal-event';
import { eventPlace } from './event-place';
import { canRegister, eventState, takesRegistrations } from './event-state';
import { eventStateTag } from './event-state-tag';

const NOW = DAY_BEFORE;

describe('eventState', () => {
  const { start, end } = portalEvent().when;

  it('follows the window of registration', () => {
    expect(eventState(portalEvent(), NOW)).toBe('open');
    expect(eventState(portalEvent({}, { opens: NOW + 1 }), NOW)).toBe('notYetOpen');
    expect(eventState(portalEvent({}, { opens: NOW }), NOW)).toBe('open');
    expect(eventState(portalEvent({}, { closes: NOW }), NOW)).toBe('closed');
    expect(eventState(portalEvent(), start)).toBe('closed');
    expect(eventState(portalEvent(), end)).toBe('past');
  });

  it('follows the seats', () => {
    expect(eventState(portalEvent({ seatsLeft: 1 }), NOW)).toBe('open');
    expect(eventState(portalEvent({ seatsLeft: 0 }), NOW)).toBe('full');
    expect(eventState(portalEvent({ seatsLeft: 0 }, { showsWaitlist: true }), NOW)).toBe('waitlist');
  });

  it('puts cancelled and past before everything', () => {
    expect(eventState(portalEvent({ cancelled: true, seatsLeft: 0 }), end)).toBe('cancelled');
    expect(eventState(portalEvent({ seatsLeft: 0 }), end)).toBe('past');
  });

  it('takes registrations where there is a seat or a waiting list', () => {
    expect(takesRegistrations(portalEvent(), NOW)).toBeTrue();
    expect(takesRegistrations(portalEvent({ seatsLeft: 0 }, { showsWaitlist: true }), NOW)).toBeTrue();
    expect(takesRegistrations(portalEvent({ seatsLeft: 0 }), NOW)).toBeFalse();
    expect(takesRegistrations(portalEvent({}, { closes: NOW }), NOW)).toBeFalse();
  });

  it('lets one register where there is a seat', () => {
    expect(canRegister(portalEvent(), NOW)).toBeTrue();
    expect(canRegister(portalEvent({ seatsLeft: 0 }), NOW)).toBeFalse();
  });
});

describe('eventStateTag', () => {
  it('counts the seats only where they are few', () => {
    expect(eventStateTag(portalEvent({ seatsLeft: 9 }), NOW)).toEqual(
      jasmine.objectContaining({ key: 'states.event.seatsLeft', count: 9 }),
    );
    expect(eventStateTag(portalEvent({ seatsLeft: 200 }), NOW)).toBeUndefined();
    expect(eventStateTag(portalEvent(), NOW)).toBeUndefined();
  });
});

describe('eventPlace', () => {
  it('names the town, then the venue', () => {
    const room = { id: 'r', name: 'Room 3', description: null, stepFree: null };
    expect(eventPlace(portalEvent({ room }))).toEqual({ town: 'Lisbon', venue: 'Room 3, Doca Norte', isOnline: false });
  });

  it('lets the venue stand for a town that nobody said', () => {
    const place = eventPlace(portalEvent({ building: building({ city: null }), format: 'hybrid' }));
    expect(place).toEqual({ town: 'Doca Norte', venue: null, isOnline: true });
    expect(eventPlace(portalEvent({ building: null, format: 'webinar' }))).toEqual({ town: null, venue: null, isOnline: true });
  });
});
