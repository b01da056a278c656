import type { SessionWire } from '../../../../../contract/session.ts';
import { sessionSpeakerWire, sessionWire } from '../testing/wire-builders';
import { wireContext } from '../testing/wire-context';
import { sessionFromWire } from './session-from-wire';

const read = (overrides: Partial<SessionWire> = {}) => sessionFromWire(sessionWire(overrides), wireContext());

describe('sessionFromWire', () => {
  it('reads who speaks, where and in which tracks', () => {
    const session = read();
    expect(session.room).toEqual({ id: 'r-1', name: 'Hall 1' });
    expect(session.tracks).toEqual([{ id: 't-1', name: 'Water' }]);
    expect(session.speakers).toEqual([{ id: 'p-1', name: 'Ingrid Solbakken' }]);
    expect(session.people[0]?.image).toBe('https://api.example/EvtMgmt/api/v2.0/speakers/p-1/image');
  });

  it('reads what holds for whoever is signed in; nothing where a back end does not say', () => {
    const own = read({ alreadyRegistered: true, userEligibleToRegister: true }).own;
    expect(own).toEqual({ isRegistered: true, isEligible: true });
    const silent = read({ alreadyRegistered: null as never, userEligibleToRegister: undefined as never }).own;
    expect(silent).toEqual({ isRegistered: false, isEligible: false });
  });

  it('counts seats only where they are limited', () => {
    expect(read().registrationCount).toBeNull();
    const limited = read({ isCapacityRestricted: true, maxCapacity: 30, registrationCount: 31 });
    expect([limited.maxCapacity, limited.registrationCount]).toEqual([30, 31]);
  });

  it('reads the permission to record, which counts Yes lower than No', () => {
    expect(read({ recordingsPermitted: 100000001 }).recordingsPermitted).toBeTrue();
    expect(read({ recordingsPermitted: 100000002 }).recordingsPermitted).toBeFalse();
    expect(read({ recordingsPermitted: null }).recordingsPermitted).toBeNull();
  });

  it('puts a session after midnight under the evening before', () => {
    expect(read({ startTimeUTC: '2026-06-10T23:30:00Z', endTimeUTC: '2026-06-11T01:00:00Z' }).day).toBe('2026-06-10');
    expect(read({ startTimeUTC: '2026-06-11T05:30:00Z', endTimeUTC: '2026-06-11T06:00:00Z' }).day).toBe('2026-06-11');
  });

  it('shows a session whose speakers or links are nonsense without them', () => {
    const session = read({
      speakers: [sessionSpeakerWire({ name: '' }), null as never],
      links: [{ title: '', url: 'javascript:void(0)' }],
    });
    expect(session.people).toEqual([]);
    expect(session.links).toEqual([]);
  });
});
