import { readSchedule } from '../read-schedule.ts';
import { errorOf, eventOf, fileOf, fixture, sessionOf } from '../testing/files.ts';

const meadow = () => readSchedule([fixture('frab-one-line.xml')], { timeZone: 'Europe/London' });
const harbour = () => readSchedule([fixture('frab-pretalx.xml')], {});
const mill = () => readSchedule([fixture('frab-pentabarf.xml')], { timeZone: 'Europe/Brussels' });
const odd = () => readSchedule([fixture('frab-odd-times.xml')], {});
const inSchedule = (events: string, conference = '<acronym>made-up</acronym><time_zone_name>Europe/Berlin</time_zone_name>') =>
  fileOf(
    `<schedule><conference>${conference}</conference><day date="2031-05-01"><room name="A">${events}</room></day></schedule>`,
    'made-up.xml',
  );

describe('Reading frab XML on one line without zone', () => {
  it('asks for the time zone, with an example that fits the offset', () => {
    const error = errorOf([fixture('frab-one-line.xml')]);
    expect(error.code).toBe('time_zone_needed');
    expect(error.hint).toContain('--time-zone Europe/London');
    expect(error.file).toContain('frab-one-line.xml');
  });

  it('takes the start from the date of the event, not from the day it stands under', () => {
    expect(sessionOf(meadow(), '2')).toEqual(jasmine.objectContaining({ start: '2031-05-31T00:30', end: '2031-05-31T01:45' }));
    expect(sessionOf(meadow(), '3')).toEqual(jasmine.objectContaining({ start: '2031-05-30T23:00', end: '2031-05-31T00:00' }));
  });

  it('reads durations of days, hours and minutes', () => {
    expect(sessionOf(meadow(), '4').end).toBe('2031-06-02T19:30');
    expect(sessionOf(meadow(), '5').end).toBe('2031-06-01T21:30');
    expect(eventOf(meadow())).toEqual(jasmine.objectContaining({ start: '2031-05-30T10:00', end: '2031-06-02T19:30' }));
  });

  it('keeps sessions apart that have the same title', () => {
    expect(eventOf(meadow()).sessions.filter(({ name }) => name === 'Drop-in weaving').length).toBe(2);
  });

  it('trims titles, turns CRLF to LF and leaves a blank language blank', () => {
    expect(sessionOf(meadow(), '1')).toEqual(
      jasmine.objectContaining({ name: 'Opening of the gate', summary: 'Line one\nLine two', subtitle: null, language: null }),
    );
  });

  it('takes each name for a speaker where one number has several', () => {
    const { organisation } = meadow();
    expect(organisation.speakers?.map(({ id, name }) => [id, name])).toEqual([
      ['meadow-2031/70', 'Ada Fern & Bo Lark'],
      ['meadow-2031/70-ada-fern', 'Ada Fern'],
      ['meadow-2031/71', 'Cy Moss'],
    ]);
    expect(sessionOf(meadow(), '2').speakers).toEqual(['meadow-2031/70-ada-fern']);
    expect(sessionOf(meadow(), '3').speakers).toEqual([]);
  });

  it('knows who does not want to be recorded', () => {
    expect(['1', '2', '3'].map((key) => sessionOf(meadow(), key).recordingsPermitted)).toEqual([true, false, undefined]);
  });

  it('leaves out a room in which nothing takes place', () => {
    const result = meadow();
    expect(result.organisation.buildings).toEqual([
      {
        id: 'meadow-2031/venue',
        name: 'Meadow Makers Camp',
        rooms: [
          { id: 'meadow-2031/big-top', name: 'Big Top' },
          { id: 'meadow-2031/willow-ring', name: 'Willow Ring' },
        ],
      },
    ]);
    expect(result.leftOut).toEqual([jasmine.objectContaining({ what: 'room', name: 'Empty Barn' })]);
  });
});

describe('Reading frab XML from pretalx', () => {
  it('shows the clock of the zone on both sides of a clock change', () => {
    expect(sessionOf(harbour(), '101').start).toBe('2031-03-08T09:00');
    expect(sessionOf(harbour(), '102').start).toBe('2031-03-09T09:00');
  });

  it('makes a session of each slot of a submission that has several', () => {
    expect(sessionOf(harbour(), '101-2')).toEqual(
      jasmine.objectContaining({ start: '2031-03-09T09:00', summary: 'The second time' }),
    );
    expect(harbour().notes).toContain('The session “Knots & splices” (101) takes place 2 times; each is a session of its own.');
  });

  it('keeps the texts as they are and resolves addresses against that of the schedule', () => {
    expect(sessionOf(harbour(), '101')).toEqual({
      id: 'harbour-days/101',
      name: 'Knots & splices',
      subtitle: null,
      start: '2031-03-08T09:00',
      end: '2031-03-08T09:45',
      room: 'harbour-days/dock-1',
      summary: '**Markdown** as it is written\n        with a second line',
      detailedDescription: '<p>A longer text & more</p>',
      typeName: 'Workshop',
      sessionType: 'handsOnLab',
      language: 'de',
      recordingsPermitted: false,
      tracks: ['harbour-days/ropes'],
      speakers: ['harbour-days/11'],
      links: [
        { title: 'Reef knot', url: 'https://ropes.example/reef' },
        { title: 'Slides', url: 'https://talks.harbour.example/media/knots.pdf' },
        { title: 'talks.harbour.example', url: 'https://talks.harbour.example/talk/AAAAAA/' },
      ],
    });
  });

  it('keeps the tracks that have sessions, in the order of the file', () => {
    expect(eventOf(harbour()).sessionTracks.map(({ name }) => name)).toEqual(['Ships', 'Ropes']);
    expect(harbour().leftOut).toEqual([
      jasmine.objectContaining({ what: 'session track', id: 'never-filled', name: 'Never filled' }),
    ]);
  });
});

describe('Reading frab XML from pentabarf', () => {
  it('counts a start without a date from its day, and before the change of day from the next', () => {
    expect(sessionOf(mill(), '900')).toEqual(
      jasmine.objectContaining({ start: '2031-02-01T09:30', end: '2031-02-01T09:55', sessionType: 'keynote' }),
    );
    expect(sessionOf(mill(), '901')).toEqual(jasmine.objectContaining({ start: '2031-02-02T00:15', end: '2031-02-02T01:45' }));
  });

  it('takes the room from the event where it stands right under its day', () => {
    const file = fileOf(
      '<schedule><conference><title>T</title></conference><day date="2031-02-01"><event id="1"><start>10:00</start><duration>1:00</duration><room>Field</room><title>T</title></event></day></schedule>',
      'made-up.xml',
    );
    const result = readSchedule([file], { timeZone: 'UTC' });
    expect(sessionOf(result, '1').room).toBe('t/field');
    expect(result.organisation.buildings?.[0]?.rooms).toEqual([{ id: 't/field', name: 'Field' }]);
  });

  it('takes the venue and its city, and the title where there is no acronym', () => {
    expect(mill().organisation.buildings?.[0]).toEqual(jasmine.objectContaining({ name: 'The old mill', city: 'Ghent' }));
    expect(eventOf(mill()).id).toBe('old-mill-meeting');
  });
});

describe('Reading frab XML with odd times', () => {
  it('leaves out what cannot be shown at a time, and says why', () => {
    expect(odd().leftOut.map(({ id, why }) => [id, why])).toEqual([
      ['2', 'It ends when it starts.'],
      ['3', 'It has no end.'],
      ['4', 'It has no time.'],
      ['5', 'It is on 2030-08-05, far from the days of the event (2031-08-05 to 2031-08-07).'],
      ['7', 'It has no title.'],
    ]);
    expect(odd().leftOut[0]?.place).toEqual({ line: 17, column: 7 });
  });

  it('makes the event as long as its sessions and its days', () => {
    expect(eventOf(odd())).toEqual(jasmine.objectContaining({ start: '2031-08-03T10:00', end: '2031-08-07T20:00' }));
    expect(odd().notes.join()).toContain('“Two days early” is on 2031-08-03, outside the days of the event');
  });

  it('takes names and biographies from the list of persons', () => {
    expect(odd().organisation.speakers).toEqual([
      { id: 'odd-times/1', name: 'Nora Quill', about: '<p>Writes.</p>\n<p>And reads.</p>' },
      { id: 'odd-times/2', name: 'Otto Reed', about: null },
      { id: 'odd-times/99', name: 'Not Listed' },
    ]);
    expect(odd().notes.join()).toContain('names “Not Listed” (99), who is not in the file');
  });

  it('reads a Z as local time where the clock beside it says so, and only there', () => {
    const event = (clock: string) =>
      `<event id="1"><date>2031-05-01T10:00:00Z</date><start>${clock}</start><duration>1:00</duration><title>T</title></event>`;
    expect(sessionOf(readSchedule([inSchedule(event('10:00'))], {}), '1').start).toBe('2031-05-01T10:00');
    expect(sessionOf(readSchedule([inSchedule(event('12:00'))], {}), '1').start).toBe('2031-05-01T12:00');
    const inUtc = inSchedule(event('10:00'), '<acronym>made-up</acronym>');
    expect(sessionOf(readSchedule([inUtc], { timeZone: 'Europe/Berlin' }), '1').start).toBe('2031-05-01T12:00');
  });

  it('says when the zone asked for does not go with the offsets of the file', () => {
    const result = readSchedule([fixture('frab-pretalx.xml')], { timeZone: 'Europe/Berlin' });
    expect(result.notes).toContain('The file names the time zone America/Los_Angeles; Europe/Berlin was asked for and taken.');
    expect(result.notes.join()).toContain('have the offset -08:00, which Europe/Berlin does not have');
  });
});

describe('Refusing frab XML', () => {
  const event = (id: string, title: string, more = '') =>
    `<event ${id}><date>2031-05-01T10:00:00+02:00</date><duration>1:00</duration><title>${title}</title>${more}</event>`;

  it('refuses two sessions with one id, with the place of the second', () => {
    const error = errorOf([inSchedule(`${event('id="7"', 'One')}\n${event('id="7"', 'Other')}`)]);
    expect(error.code).toBe('duplicate_id');
    expect(error.message).toContain('“One” (line 1, column');
    expect(error.place).toEqual({ line: 2, column: 1 });
    expect(errorOf([inSchedule(event('id="7" guid="a"', 'One') + event('id="7" guid="a"', 'One'))]).code).toBe('duplicate_id');
    expect(errorOf([inSchedule(event('id="7" guid="a"', 'One') + event('id="7" guid="b"', 'One'))]).code).toBe('duplicate_id');
  });

  it('refuses a session without an id, a time that is none and a zone that is none', () => {
    expect(errorOf([inSchedule(event('', 'One'))]).code).toBe('wrong_shape');
    expect(errorOf([inSchedule('<event id="1"><date>tomorrow</date><title>T</title></event>')]).code).toBe('wrong_time');
    const badDuration = '<event id="1"><date>2031-05-01T10:00:00+02:00</date><duration>long</duration><title>T</title></event>';
    expect(errorOf([inSchedule(badDuration)]).message).toContain('“long” is no duration');
    expect(errorOf([inSchedule(event('id="1"', 'One'), '<time_zone_name>Mars/Base</time_zone_name>')]).code).toBe('wrong_option');
  });

  it('refuses a file without a conference, and one in which nothing has a time', () => {
    expect(errorOf([fileOf('<schedule><version>1</version></schedule>', 'made-up.xml')]).code).toBe('wrong_shape');
    const empty = fileOf('<schedule><conference><title>T</title></conference></schedule>', 'made-up.xml');
    expect(errorOf([empty], { timeZone: 'UTC' }).code).toBe('nothing_to_import');
  });
});
