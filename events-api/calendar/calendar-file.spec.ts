import { type CalendarEntry, calendarStatus } from './calendar-entry.ts';
import { calendarFile } from './calendar-file.ts';
import { readCalendar } from './testing/read-calendar.ts';

function anEntry(overrides: Partial<CalendarEntry> = {}): CalendarEntry {
  return {
    uid: 'one@events.example',
    startsAt: '2030-05-10T07:00:00.000Z',
    endsAt: '2030-05-10T16:00:00.000Z',
    timeZone: 'Europe/Berlin',
    summary: 'A conference',
    location: null,
    content: null,
    url: null,
    status: calendarStatus.confirmed,
    changedAt: '2030-01-01T00:00:00.000Z',
    ...overrides,
  };
}

const readOne = (overrides: Partial<CalendarEntry>) => {
  const [entry] = readCalendar(calendarFile([anEntry(overrides)])).entries;
  if (!entry) throw new Error('There is no entry.');
  return entry;
};

describe('A calendar file', () => {
  const instants = [
    ['Europe/Berlin', 'in winter', '2030-01-10T08:30:00.000Z'],
    ['Europe/Berlin', 'in summer', '2030-07-10T08:30:00.000Z'],
    ['Europe/Berlin', 'in the last minute before clocks go forward', '2030-03-31T00:59:00.000Z'],
    ['Europe/Berlin', 'in the first minute after clocks went forward', '2030-03-31T01:00:00.000Z'],
    ['Europe/Berlin', 'the first time that an hour is shown twice', '2030-10-27T00:30:00.000Z'],
    ['Europe/Berlin', 'the second time that an hour is shown twice', '2030-10-27T01:30:00.000Z'],
    ['America/New_York', 'in the hour before clocks go forward', '2030-03-10T06:30:00.000Z'],
    ['America/New_York', 'in the second of two equal hours', '2030-11-03T06:30:00.000Z'],
    ['Australia/Lord_Howe', 'where clocks change by half an hour', '2030-04-06T15:15:00.000Z'],
    ['Asia/Kathmandu', 'at an odd offset', '2030-02-01T00:00:00.000Z'],
    ['Asia/Calcutta', 'under an old name of the zone', '2030-02-01T00:00:00.000Z'],
    ['America/St_Johns', 'in Newfoundland', '2030-08-01T00:00:00.000Z'],
    ['Africa/Cairo', 'in Egyptian summer', '2030-08-01T00:00:00.000Z'],
    ['Pacific/Auckland', 'south of the equator', '2030-01-01T00:00:00.000Z'],
    ['America/New_York', 'under rules that no longer hold', '2005-04-02T12:00:00.000Z'],
    ['Asia/Almaty', 'before a country changed its offset', '2023-06-01T12:00:00.000Z'],
    ['UTC', 'in UTC', '2030-06-01T12:00:00.000Z'],
  ] as const;
  for (const [timeZone, when, instant] of instants) {
    it(`says the instant ${instant} of ${timeZone} (${when}) so that a calendar reads it back`, () => {
      const endsAt = new Date(Date.parse(instant) + 45 * 60_000).toISOString();
      const { start, end } = readOne({ timeZone, startsAt: instant, endsAt });
      expect([start.toISOString(), end.toISOString()]).toEqual([instant, endsAt]);
    });
  }

  it('says times on the clock of the event, with the zone defined once for all entries', () => {
    const file = calendarFile([anEntry(), anEntry({ uid: 'two@events.example' })]);
    expect(file).toContain('DTSTART;TZID=Europe/Berlin:20300510T090000\r\n');
    expect(file.match(/BEGIN:VTIMEZONE/g)?.length).toBe(1);
    expect(readCalendar(file).method).toBe('PUBLISH');
  });

  it('goes to UTC where the clock would be misread', () => {
    expect(calendarFile([anEntry({ startsAt: '2030-10-27T01:30:00.000Z', endsAt: '2030-10-27T04:00:00.000Z' })])).toContain(
      'DTSTART:20301027T013000Z\r\n',
    );
  });

  it('carries a number that grows with each change of the entry', () => {
    const before = readOne({ changedAt: '2030-01-01T00:00:00.000Z' }).sequence;
    expect(readOne({ changedAt: '2030-01-01T00:00:01.000Z' }).sequence).toBe(before + 1);
  });

  const longTexts = {
    German: 'Grüße aus Köln, „Übermaß“ und Straßenbahnhaltestellen; Öffnungszeiten: täglich. '.repeat(8),
    Japanese: '余白の会議、東京都渋谷区。プログラムは当日発表します。'.repeat(12),
    Arabic: 'مؤتمر الليلة الطويلة، القاهرة؛ برنامج الجلسات والمتحدثين. '.repeat(12),
    'beyond the basic plane': '🎟️👩‍💻𝔘'.repeat(40),
  };
  for (const [script, text] of Object.entries(longTexts)) {
    it(`folds long text (${script}) to lines of at most 75 bytes and loses none of it`, () => {
      const file = calendarFile([anEntry({ summary: text, content: text, location: text })]);
      expect(Math.max(...file.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
      const { summary, description, location } = readCalendar(file).entries[0] ?? {};
      expect([summary, description, location]).toEqual([text, text, text]);
    });
  }

  it('ends every line with CRLF and holds no other control character', () => {
    const file = calendarFile([anEntry({ summary: 'a\u0000b\u001bc\rd\u2028', content: 'one\r\ntwo\rthree\n\tfour' })]);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u0008\u000a-\u001f]/);
    expect(readCalendar(file).entries[0]?.description).toBe('one\ntwo\nthree\n\tfour');
  });

  it('takes what it is given for text, never for lines of its own', () => {
    const attack = 'x\r\nEND:VEVENT\r\nBEGIN:VALARM\nATTACH:file:///etc/passwd; \\, "q"';
    const file = calendarFile([anEntry({ summary: attack, location: attack, content: attack })]);
    expect(file).not.toMatch(/^(BEGIN:VALARM|ATTACH)/m);
    expect(readCalendar(file).entries.map(({ location }) => location)).toEqual([attack.replaceAll('\r\n', '\n')]);
  });

  it('gives HTML both as HTML and as text', () => {
    const content = '<p>Doors at&nbsp;8 &amp; coffee, too;</p>\n<ul><li>One</li><li>Two</li></ul><script>alert(1)</script>';
    const { description, html } = readOne({ content });
    expect(description).toBe('Doors at 8 & coffee, too;\n\n- One\n- Two');
    expect(html).toBe(content);
  });

  it('gives plain text as text only', () => {
    const { description, html } = readOne({ content: 'Bring 3 < 5 pens & paper' });
    expect([description, html]).toEqual(['Bring 3 < 5 pens & paper', null]);
  });

  it('leads to an address without breaking it', () => {
    expect(readOne({ url: 'https://events.example/a,b;c?d=e&f=%C3%BC#g' }).url).toBe(
      'https://events.example/a%2Cb%3Bc?d=e&f=%C3%BC#g',
    );
    expect(readOne({ url: 'https://' }).url).toBeNull();
  });
});
