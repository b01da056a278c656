import type { ImportError } from '../import-error.ts';
import { Report } from '../report.ts';
import { identifyEvent } from './event-identity.ts';
import type { Schedule } from './schedule.ts';

const scheduleOf = (members: Partial<Schedule>): Schedule => ({
  file: '/data/schedule.json',
  days: [],
  rooms: [],
  tracks: [],
  speakers: [],
  sessions: [],
  ...members,
});

const identify = (members: Partial<Schedule>, eventName?: string) => {
  const report = new Report();
  return { ...identifyEvent(scheduleOf(members), { options: { eventName }, report }), notes: report.notes.length };
};

describe('What an event is called', () => {
  it('is what the file says, with an id of its acronym', () => {
    expect(identify({ name: ' Meadow Camp 2031 ', acronym: 'Meadow2031' })).toEqual({
      id: 'meadow2031',
      name: 'Meadow Camp 2031',
      notes: 0,
    });
    expect(identify({ name: '開源人年會' })).toEqual({ id: '開源人年會', name: '開源人年會', notes: 0 });
  });

  it('is what was asked for; the id stays, so that it is a new name of the same event', () => {
    expect(identify({ name: 'Meadow', acronym: 'meadow' }, 'The Meadow')).toEqual({ id: 'meadow', name: 'The Meadow', notes: 0 });
    expect(identify({}, 'The Meadow')).toEqual({ id: 'the-meadow', name: 'The Meadow', notes: 0 });
  });

  it('is the name of the file or of a folder that says something, and that is noted', () => {
    expect(identify({ file: '/home/lantern-days_2031.json' })).toEqual({
      id: 'lantern-days-2031',
      name: 'Lantern Days 2031',
      notes: 1,
    });
    expect(identify({ file: '/home/lantern-days/sessionize.json' }).name).toBe('Lantern Days');
    expect(identify({ file: '/home/lantern-days/data/all.json' }).name).toBe('Lantern Days');
  });

  it('is asked for when nothing says it', () => {
    expect(() => identify({ file: '/tmp/data/sessions.json' })).toThrowMatching(
      (error: ImportError) => error.code === 'event_name_needed' && error.hint?.includes('--name') === true,
    );
  });
});
