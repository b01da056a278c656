import type { MyRegistration } from '../../../core/events-api/models/my-registration';
import { splitByTime } from './split-by-time';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 5, 1, 12);

const registration = (id: string, start: number | null): MyRegistration => ({
  id,
  name: null,
  key: null,
  readableEventId: null,
  eventName: id,
  attendeeName: null,
  when: start === null ? null : { start: NOW + start * HOUR, end: NOW + (start + 2) * HOUR, zone: 'UTC' },
  eventCancelled: false,
  passName: null,
  sessions: [],
});

describe('splitByTime', () => {
  const ids = (list: readonly MyRegistration[]) => list.map(({ id }) => id);

  it('puts the next event first, and of those that are over the latest', () => {
    const { upcoming, past } = splitByTime(
      [registration('old', -90), registration('later', 9), registration('soon', 1), registration('new', -9)],
      NOW,
    );
    expect(ids(upcoming)).toEqual(['soon', 'later']);
    expect(ids(past)).toEqual(['new', 'old']);
  });

  it('counts what runs, and what has no time, as still to come', () => {
    const { upcoming, past } = splitByTime(
      [registration('someday', null), registration('now', -1), registration('over', -2)],
      NOW,
    );
    expect(ids(upcoming)).toEqual(['now', 'someday']);
    expect(ids(past)).toEqual(['over']);
  });
});
