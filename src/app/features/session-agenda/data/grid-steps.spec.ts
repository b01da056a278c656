import { aSession, ref, ZONE } from '../model/testing/session-builders';
import { gridLayout } from './grid-layout';
import { type GridStep, stepInGrid } from './grid-steps';
import { splitDays } from './split-days';

describe('stepInGrid', () => {
  const [first, second, third] = [ref('First'), ref('Second'), ref('Third')];
  const sessions = [
    aSession({ id: 'a1', room: first, from: '2027-01-23T09:00', minutes: 30 }),
    aSession({ id: 'a2', room: first, from: '2027-01-23T10:00', minutes: 30 }),
    aSession({ id: 'b1', room: second, from: '2027-01-23T09:20', minutes: 50 }),
    aSession({ id: 'b2', room: second, from: '2027-01-23T10:10', minutes: 30 }),
    aSession({ id: 'c1', room: third, from: '2027-01-23T15:00', minutes: 30 }),
  ];
  const layout = gridLayout(splitDays(sessions)[0]!, [first, second, third], ZONE);
  const step = (from: string, to: GridStep): string | undefined => stepInGrid(layout, from, to);

  it('goes up and down within a room and stops at its ends', () => {
    expect(step('a1', 'later')).toBe('a2');
    expect(step('a2', 'earlier')).toBe('a1');
    expect(step('a1', 'earlier')).toBeUndefined();
    expect(step('a2', 'later')).toBeUndefined();
  });

  it('goes to what is on at the same time in the next room, the more similar start first', () => {
    expect(step('a1', 'nextRoom')).toBe('b1');
    expect(step('a2', 'nextRoom')).toBe('b2');
    expect(step('b2', 'previousRoom')).toBe('a2');
  });

  it('goes to the nearest in time where nothing is on at the same time', () => {
    expect(step('b1', 'nextRoom')).toBe('c1');
    expect(step('c1', 'previousRoom')).toBe('b2');
  });

  it('stops at the outer rooms', () => {
    expect(step('a1', 'previousRoom')).toBeUndefined();
    expect(step('c1', 'nextRoom')).toBeUndefined();
  });

  it('jumps to the ends of a room and to the outer rooms', () => {
    expect(step('a2', 'firstInRoom')).toBe('a1');
    expect(step('a1', 'lastInRoom')).toBe('a2');
    expect(step('a1', 'lastRoom')).toBe('c1');
    expect(step('c1', 'firstRoom')).toBe('a2');
  });

  it('leads nowhere from a session that is not shown', () => {
    expect(step('gone', 'later')).toBeUndefined();
  });
});
