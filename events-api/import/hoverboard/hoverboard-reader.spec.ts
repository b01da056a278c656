import { readSchedule } from '../read-schedule.ts';
import type { ReadOptions } from '../read-options.ts';
import { errorOf, eventOf, fileOf, fixture, sessionOf } from '../testing/files.ts';

const read = (options: ReadOptions = {}) =>
  readSchedule([fixture('hoverboard.json')], { timeZone: 'Europe/Berlin', eventName: 'Kite Fest', ...options });
const timesOf = (key: string) => [sessionOf(read(), key).start?.slice(11), sessionOf(read(), key).end?.slice(11)];

describe('Reading Hoverboard', () => {
  it('puts the entries of a slot into the columns, and one alone into none', () => {
    expect(['1', '2', '3'].map((key) => sessionOf(read(), key).room)).toEqual([null, 'kite-fest/hill', 'kite-fest/valley']);
    expect(read().organisation.buildings?.[0]?.rooms?.map(({ name }) => name)).toEqual(['Hill', 'Valley']);
  });

  it('lets a session run through several slots', () => {
    expect(timesOf('2')).toEqual(['10:00', '10:40']);
    expect(timesOf('3')).toEqual(['10:00', '11:30']);
  });

  it('makes a session of each time that one record takes place', () => {
    expect(timesOf('4')).toEqual(['10:40', '10:50']);
    expect(timesOf('4-2')).toEqual(['11:30', '11:35']);
    expect(read().notes).toContain('The session “Break” (4) takes place 2 times; each is a session of its own.');
  });

  it('shares a cell among the sessions in it', () => {
    expect([timesOf('5'), timesOf('6')]).toEqual([
      ['10:50', '11:10'],
      ['11:10', '11:30'],
    ]);
  });

  it('goes past midnight', () => {
    expect(sessionOf(read(), '8')).toEqual(jasmine.objectContaining({ start: '2031-11-22T22:00', end: '2031-11-23T00:30' }));
  });

  it('leaves out what is never scheduled, and what is scheduled and does not exist', () => {
    expect(
      read()
        .leftOut.filter(({ what }) => what === 'session')
        .map(({ id, why }) => [id, why]),
    ).toEqual([
      ['404', 'The schedule refers to it, but the file does not have it.'],
      ['7', 'It has no time.'],
    ]);
  });

  it('drops empty ids of speakers, and notes those that are not there', () => {
    expect(sessionOf(read(), '1')).toEqual(jasmine.objectContaining({ speakers: [], isServiceSession: true }));
    expect(sessionOf(read(), '3').speakers).toEqual(['kite-fest/kit']);
    expect(read().notes.join()).toContain('refers to the speaker “nobody”');
  });

  it('takes tags as tracks and the rest of a session as it is', () => {
    expect(sessionOf(read(), '2')).toEqual(
      jasmine.objectContaining({
        tracks: ['kite-fest/paper', 'kite-fest/wind'],
        typeName: 'talk',
        language: 'en',
        summary: 'Made of paper',
        links: [{ title: 'slides.kites.example', url: 'https://slides.kites.example/2' }],
      }),
    );
  });

  it('knows speakers by their key, and mends their addresses', () => {
    expect(read().organisation.speakers).toEqual([
      {
        id: 'kite-fest/kit',
        name: 'Kit Breeze',
        title: 'Engineer, Breeze & Co',
        about: 'Flies kites',
        imageUrl: null,
        twitter: 'https://twitter.com/kitbreeze',
        linkedin: 'https://www.linkedin.com/in/kitbreeze',
        blog: null,
        website: null,
        links: [],
      },
    ]);
  });

  it('takes partners in their order', () => {
    expect(eventOf(read()).sponsorships?.map(({ category, sponsorName }) => [category, sponsorName])).toEqual([
      ['Host', 'First'],
      ['Host', 'Second'],
      ['Friends', 'Moss Works'],
    ]);
  });

  it('takes tickets in a currency that can be told; sold-out ones are hidden', () => {
    expect(eventOf(read()).passes).toEqual([
      { id: 'kite-fest/early-kite', name: 'Early kite', description: null, price: 10, currency: 'EUR', allocated: 0 },
      { id: 'kite-fest/kite', name: 'Kite', description: 'With lunch', price: 20.5, currency: 'EUR', allocated: 50_000 },
    ]);
    expect(
      read()
        .leftOut.filter(({ what }) => what === 'pass')
        .map(({ name, why }) => [name, why]),
    ).toEqual([
      ['Patron', '“as you like” is no price.'],
      ['Northern', 'The currency “kr” cannot be told.'],
    ]);
  });

  it('puts all tickets on sale anew when the event is moved', () => {
    expect(eventOf(read({ firstDay: '2032-02-01' })).passes?.map(({ allocated }) => allocated)).toEqual([50_000, 50_000]);
  });

  it('reads lists that Firebase has made arrays of, and cells that are ids alone', () => {
    const file = fileOf(
      '{"sessions": [null, {"title": "One"}], "speakers": {}, "schedule": [{"date": "2031-11-22", "timeslots": [{"startTime": "9:00", "endTime": "10:00", "sessions": [[1]]}]}]}',
    );
    expect(eventOf(readSchedule([file], { timeZone: 'UTC', eventName: 'E' })).sessions.map(({ name }) => name)).toEqual(['One']);
  });

  it('refuses a session id that stands twice, and a time that is none', () => {
    const twice = errorOf([fileOf('{"sessions": {"1": {}, "1": {}}, "speakers": {}, "schedule": {}}')], { timeZone: 'UTC' });
    expect(twice.code).toBe('duplicate_id');
    const wrong = errorOf(
      [
        fileOf(
          '{"sessions": {}, "speakers": {}, "schedule": {"2031-11-22": {"timeslots": [{"startTime": "early", "endTime": "10:00"}]}}}',
        ),
      ],
      { timeZone: 'UTC' },
    );
    expect(wrong).toEqual(
      jasmine.objectContaining({ code: 'wrong_time', place: { path: 'schedule["2031-11-22"].timeslots[0]' } }),
    );
  });
});
