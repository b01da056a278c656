import { aSession, at, ZONE } from '../model/testing/session-builders';
import { dayAt } from './day-at';
import { listDay } from './list-day';
import { sessionLines } from './session-line';
import { splitDays } from './split-days';
import type { SessionSummary } from '../../../core/events-api/models/session';
import type { Clocks } from '../model/clocks';
import type { ListDay } from '../model/list-band';

const words = {
  now: 'Now',
  next: 'Next',
  sessions: (count: number) => `${count} sessions`,
  earlier: (time: string, sessions: string) => `Earlier, ${time}, ${sessions}`,
  since: (day: string) => `Since ${day}`,
  afterMidnight: (day: string) => `${day}, after midnight`,
};

function listOf(sessions: readonly SessionSummary[], now: number | null, clocks: Partial<Clocks> = {}): ListDay {
  const all: Clocks = { locale: 'en', first: ZONE, second: null, ...clocks };
  const lines = sessionLines(sessions, {
    clocks: all,
    tracks: new Map(),
    hrefOf: (id) => `/agenda/${id}`,
    starLabelOf: (name) => `Star: ${name}`,
    seatsLeft: (left) => `${left} left`,
    noRoom: 'No room yet',
    afterMidnight: words.afterMidnight,
  });
  const context = { day: splitDays(sessions).at(-1)!, zone: ZONE, now, clocks: all, lines, sessions, words };
  return listDay(dayAt(sessions, now ?? Number.NEGATIVE_INFINITY), context);
}

describe('listDay', () => {
  const early = aSession({ from: '2027-01-23T09:00' });
  const running = aSession({ from: '2027-01-23T10:00' });
  const next = aSession({ from: '2027-01-23T11:00' });
  const late = aSession({ from: '2027-01-23T12:00' });

  it('heads sessions with the time they start at', () => {
    const { later, running: none } = listOf([early, late], null);

    expect(later.map(({ heading, notes }) => [heading, notes])).toEqual([
      ['09:00', ['1 sessions']],
      ['12:00', ['1 sessions']],
    ]);
    expect(later[0]?.lines[0]).toEqual(
      jasmine.objectContaining({ id: early.id, time: '09:00–09:50', href: `/agenda/${early.id}` }),
    );
    expect(none).toBeNull();
  });

  it('puts what is on first, and says what is folded away', () => {
    const day = listOf([early, running, next, late], at('2027-01-23T10:10'));

    expect(day.earlierLabel).toBe('Earlier, 09:00–09:50, 1 sessions');
    expect(day.running).toEqual(jasmine.objectContaining({ heading: 'Now', notes: ['10:10', '1 sessions'] }));
    expect(day.next).toEqual(jasmine.objectContaining({ heading: 'Next', notes: ['11:00', '1 sessions'] }));
    expect(day.later.map(({ heading }) => heading)).toEqual(['12:00']);
  });

  it('writes the other clock beside, with its zone', () => {
    const day = listOf([late], null, { second: 'Asia/Tokyo' });

    expect(day.later[0]?.notes).toEqual(['20:00 GMT+9', '1 sessions']);
    expect(day.later[0]?.lines[0]?.otherTime).toBe('20:00–20:50 GMT+9');
  });

  it('says of a session after midnight which day it is then', () => {
    const night = aSession({ from: '2027-01-24T00:30', day: '2027-01-23' });

    expect(listOf([late, night], null).later[1]).toEqual(
      jasmine.objectContaining({ heading: '00:30', notes: ['Sunday, after midnight', '1 sessions'] }),
    );
  });

  it('says of a session that goes on from an earlier day since when', () => {
    const exhibition = aSession({ from: '2027-01-22T12:00', minutes: 48 * 60 });

    expect(listOf([exhibition, late], null).later.map(({ heading }) => heading)).toEqual(['Since Friday', '12:00']);
  });

  it('tells apart a time that comes twice in the night when the clocks are changed', () => {
    const first = aSession({ from: '2026-10-24T22:00', minutes: 30 });
    const [before, after] = ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'].map((instant) => {
      const start = Date.parse(instant);
      return aSession({ day: '2026-10-24', when: { start, end: start + 20 * 60_000, zone: ZONE } });
    });
    const { later } = listOf([first, before!, after!], null);

    expect(later.map(({ heading, notes }) => [heading, ...notes])).toEqual([
      ['22:00', '1 sessions'],
      ['02:30', 'Sunday, after midnight', '1 sessions'],
      ['02:30', 'CET', 'Sunday, after midnight', '1 sessions'],
    ]);
  });
});
