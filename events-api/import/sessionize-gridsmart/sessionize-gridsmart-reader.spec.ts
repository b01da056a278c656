import { readSchedule } from '../read-schedule.ts';
import type { ReadOptions } from '../read-options.ts';
import { eventOf, fileOf, fixture, sessionOf } from '../testing/files.ts';

const options: ReadOptions = { timeZone: 'Europe/London', eventName: 'Boat Day' };
const grid = fixture('gridsmart/schedule.json');
const read = (names: readonly string[], more: ReadOptions = {}) =>
  readSchedule([grid, ...names.map((name) => fixture(`gridsmart/${name}.json`))], { ...options, ...more });

describe('Reading Sessionize, view GridSmart', () => {
  it('reads each session once, though time slots and other rooms say it again', () => {
    expect(eventOf(read([])).sessions.map(({ name, room }) => [name, room])).toEqual([
      ['Registration', 'boat-day/71'],
      ['Paper boats', 'boat-day/71'],
    ]);
  });

  it('knows speakers by the names in the sessions when their list is not there', () => {
    const { organisation } = read([]);
    expect(organisation.speakers).toEqual([{ id: 'boat-day/dddddddd-0000-4000-8000-000000000001', name: 'Pia Fold' }]);
    expect(organisation.events[0]).not.toEqual(jasmine.objectContaining({ sponsorships: jasmine.anything() }));
  });

  it('takes all of them from the list', () => {
    expect(read(['speakers']).organisation.speakers?.[0]).toEqual(
      jasmine.objectContaining({ name: 'Pia Fold', title: 'Paper engineer', about: 'Folds.', website: null }),
    );
  });

  it('takes sponsors in the order of their tiers, one that is in two of them twice', () => {
    expect(read(['sponsors']).organisation.events[0]?.sponsorships).toEqual([
      {
        id: 'boat-day/gold/reed-sons',
        sponsorName: 'Reed & Sons',
        sponsorId: 'boat-day/reed-sons',
        category: 'Gold',
        url: 'https://reed.example',
        logoUrl: null,
      },
      {
        id: 'boat-day/gold/tidings',
        sponsorName: 'Tidings',
        sponsorId: 'boat-day/tidings',
        category: 'Gold',
        url: null,
        logoUrl: null,
      },
      {
        id: 'boat-day/media-partners/tidings',
        sponsorName: 'Tidings',
        sponsorId: 'boat-day/tidings',
        category: 'Media Partners',
        url: 'https://tidings.example',
        logoUrl: 'https://tidings.example/logo.png',
      },
    ]);
  });

  it('reads categories by their names', () => {
    const result = read([], { trackCategory: 'Tags' });
    expect(sessionOf(result, '600001')).toEqual(
      jasmine.objectContaining({ typeName: 'Workshop', sessionType: 'handsOnLab', tracks: ['boat-day/paper', 'boat-day/water'] }),
    );
    expect(read([]).notes).toContain(
      'None of the categories “Session format”, “Tags” is taken for the track. Choose one with --track-category.',
    );
  });

  it('reads the view Sessions alone, and not beside the grid', () => {
    const sessions = fileOf(
      '[{"groupId": null, "groupName": "All", "sessions": [{"id": "1", "title": "T", "startsAt": "2031-10-31T09:00:00", "endsAt": "2031-10-31T10:00:00", "speakers": [], "room": "Main", "roomId": 71}]}]',
      'sessions.json',
    );
    const alone = readSchedule([sessions], options);
    expect(alone.organisation.buildings?.[0]?.rooms).toEqual([{ id: 'boat-day/71', name: 'Main' }]);
    const both = readSchedule([sessions, grid], options);
    expect(eventOf(both).sessions.length).toBe(2);
    expect(both.notes[0]).toContain('sessions.json says again what the grid says');
  });
});
