import { timeLeft } from './time-left';

describe('timeLeft', () => {
  const minutes = (count: number): number => count * 60_000;

  it('counts minutes, a begun one as a whole one', () => {
    expect(timeLeft(minutes(18), 0)).toEqual({ unit: 'minutes', count: 18 });
    expect(timeLeft(minutes(17.2), 0)).toEqual({ unit: 'minutes', count: 18 });
  });

  it('counts hours where there are many', () => {
    expect(timeLeft(minutes(90), 0)).toEqual({ unit: 'minutes', count: 90 });
    expect(timeLeft(minutes(378), 0)).toEqual({ unit: 'hours', count: 6 });
  });
});
