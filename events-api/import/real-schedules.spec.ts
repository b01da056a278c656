import { readSchedule } from './read-schedule.ts';
import type { ReadOptions } from './read-options.ts';
import type { ReadResult } from './read-result.ts';
import { eventOf, realFile, sessionOf } from './testing/files.ts';

const read = (names: readonly string[], options: ReadOptions = {}) => readSchedule(names.map(realFile), options);

const countsOf = (result: ReadResult) => {
  const { sessions, sessionTracks } = eventOf(result);
  const { speakers, buildings } = result.organisation;
  return {
    sessions: sessions.length,
    speakers: speakers?.length,
    rooms: buildings?.[0]?.rooms?.length,
    tracks: sessionTracks.length,
  };
};

const count = <T>(things: readonly T[], keyOf: (thing: T) => string | null | undefined): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const thing of things) {
    const key = keyOf(thing) ?? 'none';
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
};

const dayOf = ({ start }: { start?: string | null }) => start?.slice(0, 10);
const withAbout = ({ organisation }: ReadResult) => organisation.speakers?.filter(({ about }) => about).length;

describe('FOSDEM 2025', () => {
  it('is read whole', () => {
    const result = read(['fosdem/2025.xml']);
    const event = eventOf(result);
    expect(countsOf(result)).toEqual({ sessions: 943, speakers: 992, rooms: 29, tracks: 69 });
    expect(event).toEqual(
      jasmine.objectContaining({
        id: 'fosdem-2025',
        name: 'FOSDEM 2025',
        timeZone: 'Europe/Brussels',
        start: '2025-02-01T09:00',
        end: '2025-02-02T17:15',
        language: 'en',
      }),
    );
    expect(count(event.sessions, dayOf)).toEqual({ '2025-02-01': 470, '2025-02-02': 473 });
    expect(event.sessions.filter(({ speakers }) => speakers?.length === 0).length).toBe(3);
    expect(event.sessions.flatMap(({ speakers }) => speakers ?? []).length).toBe(1172);
    expect(withAbout(result)).toBe(0);
    expect(result.notes).toEqual([]);
    expect(count(result.leftOut, ({ what }) => what)).toEqual({ room: 11, 'session track': 5 });
  });
});

describe('FOSDEM 2026', () => {
  it('is read whole', () => {
    const result = read(['fosdem/2026.xml']);
    const event = eventOf(result);
    expect(countsOf(result)).toEqual({ sessions: 883, speakers: 927, rooms: 30, tracks: 62 });
    expect(event).toEqual(jasmine.objectContaining({ id: 'fosdem-2026', start: '2026-01-31T09:30', end: '2026-02-01T18:15' }));
    expect(count(event.sessions, dayOf)).toEqual({ '2026-01-31': 484, '2026-02-01': 399 });
    expect(count(event.sessions, ({ typeName }) => typeName)).toEqual({ devroom: 837, maintrack: 45, workshop: 1 });
    expect(event.sessions.filter(({ speakers }) => speakers?.length === 0).length).toBe(6);
    // The file has 1086 references; one session names a speaker twice.
    expect(event.sessions.flatMap(({ speakers }) => speakers ?? []).length).toBe(1085);
    expect(withAbout(result)).toBe(699);
    expect(result.organisation.buildings?.[0]).toEqual(
      jasmine.objectContaining({ name: 'ULB (Université Libre de Bruxelles)', city: 'Brussels' }),
    );
    expect(result.notes).toEqual([]);
    expect(count(result.leftOut, ({ what }) => what)).toEqual({ 'session track': 8 });
  });

  it('keeps the HTML of an abstract and the addresses of the chat', () => {
    const session = sessionOf(read(['fosdem/2026.xml']), '8376');
    expect(session).toEqual(
      jasmine.objectContaining({
        start: '2026-01-31T09:30',
        end: '2026-01-31T09:50',
        room: 'fosdem-2026/janson',
        speakers: ['fosdem-2026/2'],
      }),
    );
    expect(session.summary).toMatch(/^<p>/);
    expect(session.links?.map(({ url }) => url)).toContain(
      'https://matrix.to/#/#2026-main:fosdem.org?web-instance[element.io]=chat.fosdem.org',
    );
  });

  it('is moved to another year with its clock times', () => {
    const event = eventOf(read(['fosdem/2026.xml'], { firstDay: '2027-06-05' }));
    expect(event).toEqual(jasmine.objectContaining({ id: 'fosdem-2026', start: '2027-06-05T09:30', end: '2027-06-06T18:15' }));
    expect(count(event.sessions, dayOf)).toEqual({ '2027-06-05': 484, '2027-06-06': 399 });
  });
});

describe('Chaos Communication Camp 2019', () => {
  it('is read whole, past midnight and in two languages', () => {
    const result = read(['ccc-camp-2019/frab-camp2019.json']);
    const event = eventOf(result);
    expect(countsOf(result)).toEqual({ sessions: 79, speakers: 90, rooms: 2, tracks: 7 });
    expect(event).toEqual(
      jasmine.objectContaining({ id: 'camp2019', timeZone: 'Europe/Berlin', start: '2019-08-21T11:00', end: '2019-08-25T18:30' }),
    );
    expect(count(event.sessions, dayOf)).toEqual({
      '2019-08-21': 17,
      '2019-08-22': 17,
      '2019-08-23': 19,
      '2019-08-24': 17,
      '2019-08-25': 9,
    });
    expect(count(event.sessions, ({ language }) => language)).toEqual({ en: 55, de: 24 });
    expect(event.sessions.filter(({ start, end }) => start?.slice(0, 10) !== end?.slice(0, 10))).toEqual([
      jasmine.objectContaining({ id: 'camp2019/10344', start: '2019-08-22T23:00', end: '2019-08-23T00:30' }),
    ]);
    expect(result.organisation.buildings?.[0]?.rooms?.map(({ name }) => name)).toEqual(['Curie', 'Meitner']);
    expect([...result.leftOut, ...result.notes]).toEqual([]);
  });
});

describe('Global Azure Linz', () => {
  it('is read whole', () => {
    const result = read(['global-azure-linz/sessionize.json'], { timeZone: 'Europe/Vienna' });
    expect(countsOf(result)).toEqual({ sessions: 13, speakers: 12, rooms: 3, tracks: 0 });
    expect(eventOf(result)).toEqual(
      jasmine.objectContaining({
        id: 'global-azure-linz',
        name: 'Global Azure Linz',
        start: '2025-05-10T09:00',
        end: '2025-05-10T15:10',
      }),
    );
    expect(result.leftOut).toEqual([]);
  });
});

describe('droidcon London 2024', () => {
  const files = ['sponsors', 'sponsor_sessions', 'schedule', 'speakers'].map((name) => `droidcon-london-2024/${name}.json`);

  it('is read whole, from files in any order', () => {
    const result = read(files, { timeZone: 'Europe/London', eventName: 'droidcon London 2024' });
    const event = eventOf(result);
    expect(countsOf(result)).toEqual({ sessions: 137, speakers: 117, rooms: 7, tracks: 0 });
    expect(event).toEqual(
      jasmine.objectContaining({ id: 'droidcon-london-2024', start: '2024-10-31T07:45', end: '2024-11-01T17:30' }),
    );
    expect(event.sessions.filter(({ isServiceSession }) => isServiceSession).length).toBe(30);
    expect(event.sessions.filter(({ summary }) => summary === null).length).toBe(25);
    expect(event.sessions.filter(({ summary }) => summary?.includes('\r'))).toEqual([]);
    expect(withAbout(result)).toBe(102);
    expect(result.organisation.speakers?.filter(({ imageUrl }) => imageUrl).length).toBe(117);
    expect(result.leftOut).toEqual([]);
  });

  it('has its sponsors in the order of their tiers', () => {
    const sponsorships = eventOf(read(files, { timeZone: 'Europe/London' })).sponsorships ?? [];
    expect(Object.entries(count(sponsorships, ({ category }) => category))).toEqual([
      ['Gold', 8],
      ['Silver', 7],
      ['Bronze', 6],
      ['Startup alley', 3],
      ['Video Sponsor', 1],
      ['Community Partners', 10],
      ['Speaker Party', 1],
      ['Speaker Sponsors', 4],
      ['Media Partners', 1],
    ]);
    expect(sponsorships.filter(({ sponsorName }) => sponsorName === 'Monzo').map(({ id }) => id).length).toBe(2);
  });

  it('has tracks where a category is chosen for them', () => {
    const result = read(files, { timeZone: 'Europe/London', trackCategory: 'Tags' });
    expect(countsOf(result).tracks).toBe(31);
  });
});

describe('COSCUP 2023', () => {
  const files = ['coscup-2023/sponsor.json', 'coscup-2023/session.json'];

  it('is read whole, each session in its own language', () => {
    const result = read(files, { timeZone: 'Asia/Taipei', eventName: 'COSCUP 2023' });
    const event = eventOf(result);
    expect(countsOf(result)).toEqual({ sessions: 352, speakers: 415, rooms: 28, tracks: 39 });
    expect(event).toEqual(
      jasmine.objectContaining({ id: 'coscup-2023', start: '2023-07-29T08:50', end: '2023-07-30T17:05', language: 'zh-TW' }),
    );
    expect(count(event.sessions, ({ language }) => language)).toEqual({ 'zh-TW': 264, en: 88 });
    expect(event.sessions.filter(({ speakers }) => speakers?.length === 0).length).toBe(12);
    expect(new Set(event.sessions.map(({ room }) => room)).size).toBe(26);
    expect(JSON.stringify(event.sessions)).not.toContain('\\r');
    expect([...result.leftOut, ...result.notes]).toEqual([]);
  });

  it('is told in English where that is asked for', () => {
    const event = eventOf(read(files, { timeZone: 'Asia/Taipei', eventName: 'COSCUP 2023', language: 'en' }));
    expect(event.sessionTracks[0]?.name).toBe('Open standards and open source solutions for healthcare information');
    expect(event.sponsorships?.map(({ sponsorName }) => sponsorName)).toContain('SuDo Research Labs');
  });

  it('has its sponsors by level', () => {
    const sponsorships = eventOf(read(files, { timeZone: 'Asia/Taipei' })).sponsorships ?? [];
    expect(Object.entries(count(sponsorships, ({ category }) => category))).toEqual([
      ['Diamond', 1],
      ['Gold', 7],
      ['Silver', 1],
      ['Bronze', 5],
      ['Friend', 4],
      ['Co-organizer', 1],
      ['Co-host', 1],
      ['Special thanks', 8],
      ['Co-promotion partner', 2],
    ]);
  });
});

describe('DevFest Berlin 2023', () => {
  const files = ['devfest-berlin-2023/default-firebase-data.json'];

  it('is read whole, the short break six times', () => {
    const result = read(files, { timeZone: 'Europe/Berlin' });
    const event = eventOf(result);
    expect(countsOf(result)).toEqual({ sessions: 30, speakers: 24, rooms: 4, tracks: 11 });
    expect(event).toEqual(
      jasmine.objectContaining({ id: 'devfest-berlin-2023', start: '2023-11-25T08:30', end: '2023-11-25T18:00' }),
    );
    const breaks = event.sessions
      .filter(({ name }) => name === 'Short break')
      .map(({ id, start }) => [id.split('/')[1], start?.slice(11)]);
    expect(breaks).toEqual([
      ['105', '10:30'],
      ['105-2', '11:20'],
      ['105-3', '12:10'],
      ['105-4', '13:00'],
      ['105-5', '15:40'],
      ['105-6', '16:30'],
    ]);
    expect(sessionOf(result, '124')).toEqual(jasmine.objectContaining({ start: '2023-11-25T10:40', end: '2023-11-25T13:30' }));
    expect(result.leftOut.map(({ id }) => id)).toEqual(['0', '108', '118']);
    expect(withAbout(result)).toBe(24);
  });

  it('has its tickets in euros and its partners in groups', () => {
    const event = eventOf(read(files, { timeZone: 'Europe/Berlin', firstDay: '2030-11-23' }));
    expect(event.passes?.map(({ name, price, currency, allocated }) => [name, price, currency, allocated > 0])).toEqual([
      ['Early Birds', 10, 'EUR', true],
      ['Regular', 20, 'EUR', true],
    ]);
    expect(event.sponsorships?.length).toBe(8);
    expect(new Set(event.sponsorships?.map(({ category }) => category)).size).toBe(2);
  });
});
