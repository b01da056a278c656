import { utcInstant, wallClock } from './wire-dates.ts';

describe('dates on the wire', () => {
  it('show the clock of the date itself on both sides of a clock change', () => {
    expect(wallClock('2026-03-29T00:59:59.000Z', 'Europe/Brussels')).toBe('2026-03-29T01:59:59');
    expect(wallClock('2026-03-29T01:00:00.000Z', 'Europe/Brussels')).toBe('2026-03-29T03:00:00');
    expect(wallClock('2026-10-25T00:30:00.000Z', 'Europe/Brussels')).toBe('2026-10-25T02:30:00');
    expect(wallClock('2026-10-25T01:30:00.000Z', 'Europe/Brussels')).toBe('2026-10-25T02:30:00');
  });

  it('write midnight as 00:00 and cross the date line', () => {
    expect(wallClock('2026-01-31T15:00:00.000Z', 'Asia/Tokyo')).toBe('2026-02-01T00:00:00');
    expect(wallClock('2026-01-01T00:00:00.000Z', 'America/Los_Angeles')).toBe('2025-12-31T16:00:00');
    expect(wallClock('2026-01-01T00:00:00.000Z', 'Asia/Kathmandu')).toBe('2026-01-01T05:45:00');
  });

  it('write instants without fractions of a second', () => {
    expect(utcInstant('2026-01-31T08:30:00.000Z')).toBe('2026-01-31T08:30:00Z');
  });
});
