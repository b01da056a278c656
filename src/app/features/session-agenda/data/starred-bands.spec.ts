import { aSession, ZONE } from '../model/testing/session-builders';
import { dayNames } from './day-tabs';
import { sessionLines } from './session-line';
import { splitDays } from './split-days';
import { starredBands } from './starred-bands';

describe('starredBands', () => {
  const [opening, night, closing] = [
    aSession({ from: '2027-01-23T20:00' }),
    aSession({ from: '2027-01-24T00:30', day: '2027-01-23' }),
    aSession({ from: '2027-01-25T10:00' }),
  ];
  const days = splitDays([opening, night, aSession({ from: '2027-01-24T10:00' }), closing]);
  const lines = sessionLines([opening, night, closing], {
    clocks: { locale: 'en', first: ZONE, second: null },
    tracks: new Map(),
    hrefOf: String,
    starLabelOf: String,
    seatsLeft: String,
    noRoom: 'No room yet',
    afterMidnight: (day) => `${day}, after midnight`,
  });
  const names = dayNames(days, { zone: ZONE, locale: 'en', hrefOf: String });
  const bands = starredBands(days, { names, lines, starred: (count) => `${count} starred` });

  it('heads each day that has a star, and no other', () => {
    expect(bands.map(({ heading, notes }) => [heading, ...notes])).toEqual([
      ['Saturday', '23 Jan 2027', '2 starred'],
      ['Monday', '25 Jan 2027', '1 starred'],
    ]);
  });

  it('leaves what begins after midnight with the evening, and says so', () => {
    expect(bands[0]?.lines.map((line) => [line.id, line.night])).toEqual([
      [opening.id, null],
      [night.id, 'Sunday, after midnight'],
    ]);
  });

  it('names a session of several days once', () => {
    const long = aSession({ from: '2027-01-23T20:00', minutes: 48 * 60 });
    const both = splitDays([long, aSession({ from: '2027-01-24T10:00' })]);
    expect(both.map(({ sessions }) => sessions.length)).toEqual([1, 2]);

    const own = new Map([...lines].slice(0, 1).map(([, line]) => [long.id, { ...line, id: long.id }]));
    expect(starredBands(both, { names: [], lines: own, starred: String }).length).toBe(1);
  });
});
