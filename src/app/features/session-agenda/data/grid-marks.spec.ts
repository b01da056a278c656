import { at, ZONE } from '../model/testing/session-builders';
import { gridMarks, startOfAxis } from './grid-marks';

describe('startOfAxis', () => {
  it('is the half hour before, by the clocks of the event', () => {
    expect(startOfAxis(at('2027-01-23T09:50'), ZONE)).toBe(at('2027-01-23T09:30'));
    expect(startOfAxis(at('2027-01-23T09:30'), ZONE)).toBe(at('2027-01-23T09:30'));
    expect(startOfAxis(at('2027-01-23T09:50', 'Asia/Kathmandu'), 'Asia/Kathmandu')).toBe(
      at('2027-01-23T09:30', 'Asia/Kathmandu'),
    );
  });
});

describe('gridMarks', () => {
  it('marks half hours and hours', () => {
    const marks = gridMarks(at('2027-01-23T09:30'), at('2027-01-23T10:45'), ZONE);

    expect(marks.map(({ offset, isHour }) => [offset, isHour])).toEqual([
      [0, false],
      [6, true],
      [12, false],
    ]);
  });

  it('marks midnight once', () => {
    const marks = gridMarks(at('2027-01-23T23:00'), at('2027-01-24T01:00'), ZONE);

    expect(marks.map(({ isMidnight }) => isMidnight)).toEqual([false, false, true, false]);
  });

  it('steps in real time through a clock change', () => {
    const marks = gridMarks(at('2027-03-28T01:30'), at('2027-03-28T03:30'), ZONE);

    expect(marks.map(({ instant }) => instant)).toEqual([at('2027-03-28T01:30'), at('2027-03-28T03:00')]);
    expect(marks.map(({ isClockChange }) => isClockChange)).toEqual([false, true]);
  });
});
