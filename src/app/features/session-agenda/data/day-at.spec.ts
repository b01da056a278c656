import { aSession, at } from '../model/testing/session-builders';
import { dayAt } from './day-at';

describe('dayAt', () => {
  const early = aSession({ from: '2027-01-23T09:00' });
  const running = aSession({ from: '2027-01-23T10:00' });
  const twin = aSession({ from: '2027-01-23T10:20' });
  const next = aSession({ from: '2027-01-23T11:00' });
  const late = aSession({ from: '2027-01-23T12:00' });
  const sessions = [early, running, twin, next, late];

  it('tells earlier, running, next and later apart', () => {
    const day = dayAt(sessions, at('2027-01-23T10:30'));

    expect(day.earlier).toEqual([{ start: early.when.start, sessions: [early] }]);
    expect(day.running).toEqual([twin, running]);
    expect(day.next).toEqual({ start: next.when.start, sessions: [next] });
    expect(day.later).toEqual([{ start: late.when.start, sessions: [late] }]);
  });

  it('counts a session as running from its first moment and as over from its last', () => {
    expect(dayAt(sessions, running.when.start).running).toEqual([running]);
    expect(dayAt(sessions, running.when.end).running).toEqual([twin]);
  });

  it('folds nothing away before and after the day', () => {
    for (const now of [at('2027-01-22T10:30'), at('2027-01-23T13:00')]) {
      const day = dayAt(sessions, now);
      expect(day.later.length).toBe(5);
      expect([day.earlier.length, day.running.length, day.next]).toEqual([0, 0, null]);
    }
  });
});
