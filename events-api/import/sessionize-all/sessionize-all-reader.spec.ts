import { readSchedule } from '../read-schedule.ts';
import type { ReadOptions } from '../read-options.ts';
import { errorOf, eventOf, fileOf, fixture, sessionOf } from '../testing/files.ts';

const read = (options: ReadOptions = {}) =>
  readSchedule([fixture('sessionize-all.json')], { timeZone: 'Europe/Berlin', eventName: 'Lantern Days', ...options });

describe('Reading Sessionize, view All', () => {
  it('asks for the time zone, which the file never says', () => {
    const error = errorOf([fixture('sessionize-all.json')], { eventName: 'Lantern Days' });
    expect(error.code).toBe('time_zone_needed');
    expect(error.hint).toContain('--time-zone Europe/London');
  });

  it('reads times as those of the event, and says which of two equal ones it means', () => {
    expect(sessionOf(read(), '500001')).toEqual(jasmine.objectContaining({ start: '2031-10-25T09:00', end: '2031-10-25T09:45' }));
    expect(sessionOf(read(), '500002')).toEqual(
      jasmine.objectContaining({ start: '2031-10-26T02:30+02:00', end: '2031-10-26T03:30' }),
    );
    expect(sessionOf(read({ timeZone: 'Asia/Tokyo' }), '500002').start).toBe('2031-10-26T02:30');
  });

  it('joins rooms, speakers and categories by their ids, be they numbers or strings', () => {
    expect(sessionOf(read(), '500001')).toEqual({
      id: 'lantern-days/500001',
      name: 'Lanterns for everyone',
      start: '2031-10-25T09:00',
      end: '2031-10-25T09:45',
      room: 'lantern-days/2',
      summary: 'First line\nSecond line',
      typeName: 'Keynote',
      sessionType: 'keynote',
      language: 'de',
      isServiceSession: false,
      tracks: ['lantern-days/glass'],
      speakers: ['lantern-days/aaaaaaaa-0000-4000-8000-000000000001'],
      links: [{ title: 'live.lantern.example', url: 'https://live.lantern.example/1' }],
    });
  });

  it('puts rooms in their order and never reads a number in a name as seats', () => {
    expect(read().organisation.buildings?.[0]?.rooms).toEqual([
      { id: 'lantern-days/1', name: 'Hall' },
      { id: 'lantern-days/2', name: 'Breakout Room 1 (146)' },
    ]);
  });

  it('marks breaks, and leaves out what has no time yet', () => {
    expect(sessionOf(read(), 'bbbbbbbb-0000-4000-8000-000000000003').isServiceSession).toBe(true);
    expect(read().leftOut.map(({ what, id, why }) => [what, id, why])).toEqual([
      ['session', '500004', 'It has no time.'],
      ['session track', 'oil', 'No session belongs to it.'],
    ]);
  });

  it('leaves away references to what is not there, and says so with the place', () => {
    expect(sessionOf(read(), '500002')).toEqual(
      jasmine.objectContaining({ room: null, speakers: ['lantern-days/aaaaaaaa-0000-4000-8000-000000000001'] }),
    );
    expect(read().notes).toContain(
      'The session “Wicks” (sessions[1]) refers to the speaker “ffffffff-0000-4000-8000-00000000dead”, which the file does not have; the reference is left away.',
    );
    expect(read().notes.join()).toContain('“Wicks” (sessions[1]) refers to the room “9”');
  });

  it('sorts the addresses of a speaker', () => {
    expect(read().organisation.speakers).toEqual([
      {
        id: 'lantern-days/aaaaaaaa-0000-4000-8000-000000000001',
        name: 'Lumi Vale',
        title: 'Keeper of lights',
        about: null,
        imageUrl: 'https://pictures.lantern.example/lumi.png',
        twitter: 'https://x.com/lumivale',
        linkedin: 'https://linkedin.com/in/lumivale',
        blog: 'https://lumi.example/words',
        website: 'https://lantern.example',
        links: [{ title: 'Instagram', url: 'https://instagram.com/lumivale' }],
      },
    ]);
  });

  it('takes the track category that is asked for, and refuses one that is not there', () => {
    const result = read({ trackCategory: 'session FORMAT' });
    expect(eventOf(result).sessionTracks.map(({ name }) => name)).toEqual(['Keynote', 'Talk']);
    const error = errorOf([fixture('sessionize-all.json')], { timeZone: 'UTC', eventName: 'E', trackCategory: 'Colour' });
    expect(error.code).toBe('wrong_option');
    expect(error.hint).toBe('The categories are “Session format”, “Which track fits best?”, “Sprache”.');
  });

  it('takes no answers to the questions of the organisers', () => {
    expect(JSON.stringify(read().organisation)).not.toContain('private answer');
  });

  it('refuses two sessions, speakers or rooms with one id', () => {
    const all = (sessions: string, speakers: string, rooms: string) =>
      errorOf([fileOf(`{"sessions": [${sessions}], "speakers": [${speakers}], "rooms": [${rooms}], "categories": []}`)], {
        timeZone: 'UTC',
        eventName: 'E',
      });
    const twice = (text: string) => `${text}, ${text}`;
    const session = '{"id": "1", "title": "T"}';
    expect(all(twice(session), '', '')).toEqual(
      jasmine.objectContaining({ code: 'duplicate_id', place: { path: 'sessions[1]' } }),
    );
    expect(all('{"id": 1}, {"id": "1"}', '', '').code).toBe('duplicate_id');
    expect(all(session, twice('{"id": "s", "fullName": "S"}'), '').place).toEqual({ path: 'speakers[1]' });
    expect(all(session, '', twice('{"id": 1, "name": "R"}')).place).toEqual({ path: 'rooms[1]' });
  });
});
