import { at, ZONE } from '../model/testing/session-builders';
import { instantTexts, rangeTexts } from './clock-texts';

const brussels = { locale: 'en', first: ZONE, second: null };
const seenFromTokyo = { locale: 'en', first: ZONE, second: 'Asia/Tokyo' };

describe('instantTexts', () => {
  it('writes one time where one clock is enough', () => {
    expect(instantTexts(at('2027-01-23T09:30'), ZONE, brussels)).toEqual({ time: '09:30', otherTime: null });
  });

  it('writes the other clock’s time', () => {
    expect(instantTexts(at('2027-01-23T09:30'), ZONE, seenFromTokyo)).toEqual({ time: '09:30', otherTime: '17:30' });
  });

  it('names the day where the other clock shows another one, whichever stands first', () => {
    const evening = at('2027-01-23T20:00');

    expect(instantTexts(evening, ZONE, seenFromTokyo).otherTime).toBe('Sun 04:00');
    expect(instantTexts(evening, ZONE, { locale: 'en', first: 'Asia/Tokyo', second: ZONE })).toEqual({
      time: 'Sun 04:00',
      otherTime: '20:00',
    });
  });
});

describe('rangeTexts', () => {
  const range = (from: string, minutes: number) => {
    const start = at(from);
    return { start, end: start + minutes * 60_000, zone: ZONE };
  };

  it('names the other clock’s zone', () => {
    expect(rangeTexts(range('2027-01-23T09:30', 20), seenFromTokyo)).toEqual({
      time: '09:30–09:50',
      otherTime: '17:30–17:50 GMT+9',
    });
  });

  it('names the day where the other clock shows another one', () => {
    expect(rangeTexts(range('2027-01-23T20:00', 20), seenFromTokyo).otherTime).toBe('Sun 04:00–04:20 GMT+9');
  });

  it('names days once where the range does so by itself', () => {
    expect(rangeTexts(range('2027-01-23T20:00', 48 * 60), seenFromTokyo).otherTime).toMatch(/^Sun 24 Jan, 04:00 – Tue 26 Jan/);
  });
});
