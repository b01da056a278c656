import { laneOf } from './lanes';

describe('laneOf', () => {
  it('gives the whole width to stretches one after the other', () => {
    expect(
      laneOf([
        { start: 0, end: 10 },
        { start: 10, end: 20 },
      ]),
    ).toEqual([
      { lane: 0, lanes: 1 },
      { lane: 0, lanes: 1 },
    ]);
  });

  it('lays two that overlap side by side', () => {
    expect(
      laneOf([
        { start: 0, end: 10 },
        { start: 5, end: 20 },
      ]),
    ).toEqual([
      { lane: 0, lanes: 2 },
      { lane: 1, lanes: 2 },
    ]);
  });

  it('takes a lane that is free again, and shares the width among all that hang together', () => {
    expect(
      laneOf([
        { start: 0, end: 30 },
        { start: 0, end: 10 },
        { start: 10, end: 20 },
        { start: 30, end: 40 },
      ]),
    ).toEqual([
      { lane: 0, lanes: 2 },
      { lane: 1, lanes: 2 },
      { lane: 1, lanes: 2 },
      { lane: 0, lanes: 1 },
    ]);
  });

  it('has nothing to lay out without stretches', () => {
    expect(laneOf([])).toEqual([]);
  });
});
