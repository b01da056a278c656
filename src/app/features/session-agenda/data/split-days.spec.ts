import { aSession, at } from '../model/testing/session-builders';
import { splitDays, startsAfterMidnight } from './split-days';

describe('splitDays', () => {
  it('gives one day for each date, in order, with its first start and last end', () => {
    const sunday = aSession({ from: '2027-01-24T09:00' });
    const saturday = aSession({ from: '2027-01-23T10:00' });

    const days = splitDays([saturday, sunday]);

    expect(days.map(({ key }) => key)).toEqual(['2027-01-23', '2027-01-24']);
    expect(days[0]?.start).toBe(at('2027-01-23T10:00'));
    expect(days[0]?.end).toBe(at('2027-01-23T10:50'));
  });

  it('keeps a session after midnight under its evening', () => {
    const evening = aSession({ from: '2027-01-23T22:00', minutes: 120 });
    const night = aSession({ from: '2027-01-24T00:30', day: '2027-01-23' });

    expect(splitDays([evening, night]).map(({ sessions }) => sessions)).toEqual([[evening, night]]);
  });

  it('gives a night without an evening before it its own date', () => {
    const webinar = aSession({ from: '2027-01-24T02:00', day: '2027-01-23' });
    const morning = aSession({ from: '2027-01-24T09:00' });

    expect(splitDays([webinar, morning]).map(({ key, sessions }) => [key, sessions.length])).toEqual([['2027-01-24', 2]]);
  });

  it('shows a session over several days under each of them, first', () => {
    const exhibition = aSession({ from: '2027-01-23T12:00', minutes: 48 * 60 });
    const sunday = aSession({ from: '2027-01-24T09:00' });
    const tuesday = aSession({ from: '2027-01-26T09:00' });

    const days = splitDays([exhibition, sunday, tuesday]);

    expect(days.map(({ sessions }) => sessions)).toEqual([[exhibition], [exhibition, sunday], [tuesday]]);
  });

  it('ends a day half a day after its last start, whatever goes on', () => {
    const day = splitDays([aSession({ from: '2027-01-23T12:00', minutes: 48 * 60 })])[0];

    expect(day?.end).toBe(at('2027-01-24T00:00'));
  });

  it('has no days without sessions', () => {
    expect(splitDays([])).toEqual([]);
  });
});

describe('startsAfterMidnight', () => {
  it('compares dates in the zone of the event', () => {
    expect(startsAfterMidnight(aSession({ from: '2027-01-23T23:30' }), '2027-01-23')).toBeFalse();
    expect(startsAfterMidnight(aSession({ from: '2027-01-24T00:00' }), '2027-01-23')).toBeTrue();
    expect(startsAfterMidnight(aSession({ from: '2027-01-23T23:30', zone: 'Asia/Tokyo' }), '2027-01-23')).toBeFalse();
  });
});
