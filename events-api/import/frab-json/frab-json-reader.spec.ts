import { readSchedule } from '../read-schedule.ts';
import { errorOf, eventOf, fileOf, fixture, sessionOf } from '../testing/files.ts';

const nested = () => readSchedule([fixture('frab-nested.json')], {});
const flat = (language?: string) => readSchedule([fixture('frab-flat.json')], { language });

describe('Reading frab JSON from pretalx', () => {
  it('comes to the same as the XML of the same schedule', () => {
    const xml = eventOf(readSchedule([fixture('frab-pretalx.xml')], {}));
    const json = eventOf(nested());
    const comparable = ({ id, name, start, end, room, tracks, speakers, language, links }: (typeof json.sessions)[number]) =>
      ({ id, name, start, end, room, tracks, speakers, language, links }) as const;
    expect(json.sessions.map(comparable)).toEqual(xml.sessions.map(comparable));
    expect(json.sessionTracks).toEqual(xml.sessionTracks);
    expect([json.start, json.end, json.timeZone]).toEqual([xml.start, xml.end, xml.timeZone]);
  });

  it('takes rooms with their seats, biographies and pictures', () => {
    const { organisation } = nested();
    expect(organisation.buildings?.[0]?.rooms).toEqual([
      { id: 'harbour-days/dock-1', name: 'Dock 1', description: 'On the water', capacity: 80 },
      { id: 'harbour-days/dock-2', name: 'Dock 2', description: null, capacity: null },
    ]);
    expect(organisation.speakers).toEqual([
      {
        id: 'harbour-days/11',
        name: 'Imke Tide',
        about: 'Ties knots.\nUnties them.',
        imageUrl: 'https://talks.harbour.example/media/imke.png',
      },
    ]);
  });

  it('takes no answers to the questions of the organisers', () => {
    expect(JSON.stringify(nested().organisation)).not.toContain('private answer');
  });
});

describe('Reading the flat form of frab JSON', () => {
  it('finds rooms and tracks by reference, and the end by itself', () => {
    expect(sessionOf(flat(), 'AAAAAA')).toEqual(
      jasmine.objectContaining({
        start: '2031-03-08T09:00',
        end: '2031-03-08T09:45',
        room: 'harbour-days/dock-1',
        tracks: ['harbour-days/ropes'],
        speakers: ['harbour-days/30000000-0000-4000-8000-000000000011'],
      }),
    );
    expect(sessionOf(flat(), 'BBBBBB').room).toBe('harbour-days/dock-2');
  });

  it('knows breaks and cancelled sessions', () => {
    const [, tea, steam] = eventOf(flat()).sessions;
    expect(tea).toEqual(jasmine.objectContaining({ name: 'Tea on deck', isServiceSession: true, room: null }));
    expect(steam?.publishStatus).toBe('cancelled');
  });

  it('takes texts in the language asked for', () => {
    expect(sessionOf(flat(), 'AAAAAA').summary).toBe('Ropes');
    expect(sessionOf(flat('de'), 'AAAAAA').summary).toBe('Seile');
    expect(eventOf(flat('de-AT'))).toEqual(jasmine.objectContaining({ description: 'Zwei Tage am Wasser', language: 'de-AT' }));
  });
});

describe('Refusing frab JSON', () => {
  it('names the path of what is wrong', () => {
    const error = errorOf([fileOf('{"schedule": {"conference": {"days": [{"rooms": {"Hall 1": [{"id": 1, "title": 5}]}}]}}}')]);
    expect(error.code).toBe('wrong_shape');
    expect(error.place).toEqual({ path: 'schedule.conference.days[0].rooms["Hall 1"][0].title' });
  });

  it('refuses two sessions with one id', () => {
    const event = '{"id": 1, "guid": "a", "title": "T", "date": "2031-01-01T10:00:00Z", "duration": "1:00"}';
    const error = errorOf([
      fileOf(`{"schedule": {"conference": {"title": "T", "days": [{"rooms": {"A": [${event}, ${event}]}}]}}}`),
    ]);
    expect(error.code).toBe('duplicate_id');
    expect(error.place).toEqual({ path: 'schedule.conference.days[0].rooms["A"][1]' });
  });
});
