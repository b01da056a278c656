import { moveOrganisation } from './move-days.ts';
import type { EventEntry } from './event-entry.ts';
import type { Organisation } from './organisation-file.ts';

const organisationOf = (event: Partial<EventEntry>): Organisation => ({
  format: 'events-api-organisation',
  version: 1,
  events: [{ id: 'e', name: 'Event', timeZone: 'Europe/Brussels', start: '2026-01-31T09:00', end: '2026-02-01T18:00', ...event }],
});

const move = (event: Partial<EventEntry>, days: number) => moveOrganisation(organisationOf(event), days).events[0];

describe('Moving an organisation by days', () => {
  it('keeps every clock time and moves the registration window along', () => {
    const moved = move(
      {
        registrationStart: '2025-12-01T00:00',
        registrationEnd: '2026-01-30T12:00',
        sessions: [{ id: 's', name: 'Opening', start: '2026-01-31T09:30', end: '2026-01-31T09:50' }],
      },
      180,
    );
    expect(moved).toEqual(
      jasmine.objectContaining({
        start: '2026-07-30T09:00',
        end: '2026-07-31T18:00',
        registrationStart: '2026-05-30T00:00',
        registrationEnd: '2026-07-29T12:00',
      }),
    );
    expect(moved?.sessions).toEqual([{ id: 's', name: 'Opening', start: '2026-07-30T09:30', end: '2026-07-30T09:50' }]);
  });

  it('leaves blank times blank', () => {
    const moved = move({ registrationStart: null, sessions: [{ id: 's', name: 'Not scheduled yet', start: null }] }, 1);
    expect(moved?.registrationStart).toBeNull();
    expect(moved?.sessions).toEqual([{ id: 's', name: 'Not scheduled yet', start: null }]);
  });

  it('moves the day on which the dates were right', () => {
    expect(moveOrganisation({ ...organisationOf({}), asOf: '2026-01-30' }, 2).asOf).toBe('2026-02-01');
  });

  it('keeps the length of a session whose end the moved clock would put before its start', () => {
    const night = { id: 's', name: 'The hour twice', start: '2026-10-25T02:45+02:00', end: '2026-10-25T02:15+01:00' };
    const moved = move({ start: '2026-10-24T09:00', end: '2026-10-25T12:00', sessions: [night] }, 7);
    expect(moved?.sessions?.[0]).toEqual({ ...night, start: '2026-11-01T02:45', end: '2026-11-01T03:15' });
  });

  it('does not change what it is given', () => {
    const organisation = organisationOf({});
    const before = structuredClone(organisation);
    moveOrganisation(organisation, 10);
    expect(organisation).toEqual(before);
  });

  it('refuses a day that is not on the calendar', () => {
    expect(() => move({ start: '2026-02-30T09:00' }, 1)).toThrowError(RangeError);
  });
});
