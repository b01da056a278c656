import { aSession, at } from '../model/testing/session-builders';
import { narrowDay } from './narrow-day';
import { splitDays } from './split-days';

describe('narrowDay', () => {
  const [early, late] = [aSession({ from: '2027-01-23T09:00' }), aSession({ from: '2027-01-23T15:00' })];
  const day = splitDays([early, late])[0]!;

  it('reaches as far as its sessions', () => {
    expect(narrowDay(day, [late])).toEqual({
      key: day.key,
      start: at('2027-01-23T15:00'),
      end: at('2027-01-23T15:50'),
      sessions: [late],
    });
  });

  it('never reaches beyond the day', () => {
    const exhibition = aSession({ from: '2027-01-22T09:00', minutes: 72 * 60 });

    expect(narrowDay(day, [exhibition])).toEqual(jasmine.objectContaining({ start: day.start, end: day.end }));
  });

  it('keeps its times without sessions', () => {
    expect(narrowDay(day, [])).toEqual({ ...day, sessions: [] });
  });
});
