import { portalEvent } from '../../../core/events-api/testing/portal-event';
import { aSession } from '../model/testing/session-builders';
import { sessionRegistration } from './session-registration';

describe('sessionRegistration', () => {
  const session = aSession({ from: '2026-06-10T10:00', maxCapacity: 30, registrationCount: 12 });
  const ownAgenda = portalEvent({}, { allowsCustomAgenda: true });
  const before = Date.UTC(2026, 5, 1);

  it('offers a seat where everybody makes an agenda of their own', () => {
    expect(sessionRegistration(ownAgenda, session, false, before)).toBe('add');
  });

  it('knows what was chosen already, even if it is full by now', () => {
    expect(sessionRegistration(ownAgenda, { ...session, registrationCount: 30 }, true, before)).toBe('inCart');
  });

  it('says of a session without a seat that it is full', () => {
    expect(sessionRegistration(ownAgenda, { ...session, registrationCount: 30 }, false, before)).toBe('full');
  });

  it('offers to wait where the event has a waiting list', () => {
    const waiting = portalEvent({ seatsLeft: 0 }, { allowsCustomAgenda: true, showsWaitlist: true });
    expect(sessionRegistration(waiting, { ...session, registrationCount: 30 }, false, before)).toBe('wait');
    expect(sessionRegistration(waiting, session, false, before)).toBe('add');
  });

  it('leads to the event where sessions are not chosen', () => {
    expect(sessionRegistration(portalEvent(), session, false, before)).toBe('event');
  });

  it('offers nothing once registration is closed, the session over or the event cancelled', () => {
    expect(sessionRegistration(ownAgenda, session, false, ownAgenda.registration.closes)).toBe('closed');
    expect(sessionRegistration(ownAgenda, session, false, session.when.end)).toBe('closed');
    expect(sessionRegistration({ ...ownAgenda, cancelled: true }, session, false, before)).toBe('closed');
  });
});
