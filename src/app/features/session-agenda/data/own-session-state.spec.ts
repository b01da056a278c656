import type { OwnPlace } from '../../../core/events-api/models/own-place';
import type { OwnSession, SessionDetails } from '../../../core/events-api/models/session';
import { portalEvent } from '../../../core/events-api/testing/portal-event';
import { aSession } from '../model/testing/session-builders';
import { ownSessionState } from './own-session-state';

describe('ownSessionState', () => {
  const event = portalEvent({}, { allowsCustomAgenda: true });
  const before = Date.UTC(2026, 5, 1);
  const registered: OwnPlace = { state: 'registered', position: null, hasPass: false, waitsForSessions: new Set() };
  const details = (own: Partial<OwnSession> = {}, left = 5): SessionDetails => ({
    ...aSession({ id: 'talk', from: '2026-06-10T10:00', maxCapacity: 30, registrationCount: 30 - left }),
    own: { isRegistered: false, isEligible: false, ...own },
    subtitle: null,
    summary: null,
    detailedDescription: null,
    objectives: null,
    prerequisites: null,
    recordingsPermitted: null,
    links: [],
    people: [],
  });

  it('is nothing of their own for whoever has no place at the event', () => {
    expect(ownSessionState(event, details(), { ...registered, state: 'none' }, before)).toBeUndefined();
  });

  it('tells a seat from a place on the list', () => {
    expect(ownSessionState(event, details({ isRegistered: true }), registered, before)).toBe('registered');
    const waits = { ...registered, waitsForSessions: new Set(['talk']) };
    expect(ownSessionState(event, details({ isRegistered: true }), waits, before)).toBe('onList');
  });

  it('offers a seat to whoever may have one, and to wait where there is none', () => {
    expect(ownSessionState(event, details({ isEligible: true }), registered, before)).toBe('add');
    expect(ownSessionState(event, details({ isEligible: true }, 0), registered, before)).toBe('full');
    const waiting = portalEvent({}, { allowsCustomAgenda: true, showsWaitlist: true });
    expect(ownSessionState(waiting, details({ isEligible: true }, 0), registered, before)).toBe('wait');
  });

  it('says why somebody may not: another pass, no seat at the event yet; or that nobody needs one', () => {
    expect(ownSessionState(event, details(), { ...registered, hasPass: true }, before)).toBe('otherPass');
    expect(ownSessionState(event, details(), { ...registered, state: 'waiting' }, before)).toBe('eventFirst');
    expect(ownSessionState(event, details(), registered, before)).toBe('open');
  });

  it('offers nothing new once registration is closed, and says nothing of what is over or cancelled', () => {
    const closed = event.registration.closes;
    expect(ownSessionState(event, details({ isEligible: true }), registered, closed)).toBeUndefined();
    expect(ownSessionState(event, details({ isRegistered: true }), registered, closed)).toBe('registered');
    const over = details().when.end;
    expect(ownSessionState(event, details({ isRegistered: true }), registered, over)).toBeUndefined();
    expect(ownSessionState({ ...event, cancelled: true }, details({ isRegistered: true }), registered, before)).toBeUndefined();
  });
});
