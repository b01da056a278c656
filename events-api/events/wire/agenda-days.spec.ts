import { agendaDays } from './agenda-days.ts';

const session = (starts_at: string, ends_at: string) => ({ starts_at: `${starts_at}:00.000Z`, ends_at: `${ends_at}:00.000Z` });

describe('the days of an agenda', () => {
  it('are those of the clock at the venue', () => {
    const { days, dayOfSession } = agendaDays(
      [session('2026-01-30T23:30', '2026-01-31T01:00'), session('2026-01-31T08:00', '2026-01-31T09:00')],
      'Asia/Tokyo',
    );
    expect(days).toEqual([{ date: '2026-01-31', startUTC: '2026-01-30T23:30:00Z', endUTC: '2026-01-31T09:00:00Z' }]);
    expect(dayOfSession).toEqual([0, 0]);
  });

  it('keep a session after midnight under the evening before', () => {
    const { days, dayOfSession } = agendaDays(
      [
        session('2026-08-21T18:00', '2026-08-21T20:00'),
        session('2026-08-22T00:30', '2026-08-22T02:00'),
        session('2026-08-22T08:00', '2026-08-22T09:00'),
      ],
      'Europe/Berlin',
    );
    expect(days.map((day) => day.date)).toEqual(['2026-08-21', '2026-08-22']);
    expect(days[0]?.endUTC).toBe('2026-08-22T02:00:00Z');
    expect(dayOfSession).toEqual([0, 0, 1]);
  });

  it('leave a run before sunrise where it is when nothing was on the evening before', () => {
    const { days } = agendaDays([session('2026-08-22T02:00', '2026-08-22T03:00')], 'Europe/Berlin');
    expect(days.map((day) => day.date)).toEqual(['2026-08-22']);
  });

  it('come in order over the turn of a month, whatever the order of the sessions', () => {
    const { days, dayOfSession } = agendaDays(
      [
        session('2026-03-01T09:00', '2026-03-01T10:00'),
        session('2026-02-28T09:00', '2026-02-28T10:00'),
        session('2026-03-01T02:00', '2026-03-01T03:00'),
      ],
      'Etc/UTC',
    );
    expect(days.map((day) => day.date)).toEqual(['2026-02-28', '2026-03-01']);
    expect(dayOfSession).toEqual([1, 0, 0]);
  });

  it('are none without sessions', () => {
    expect(agendaDays([], 'Etc/UTC')).toEqual({ days: [], dayOfSession: [] });
  });
});
