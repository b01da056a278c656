import { dateBlockText } from './date-block-text';

const at = (text: string): number => Date.parse(text);

describe('dateBlockText', () => {
  it('writes one day in full', () => {
    expect(dateBlockText(at('2026-02-12T08:00Z'), at('2026-02-12T16:00Z'), 'Europe/Copenhagen', 'en-GB')).toEqual({
      spoken: jasmine.stringMatching(/^Thursday,? 12 February 2026$/),
      weekday: 'Thursday',
      numeral: '12',
      month: 'February 2026',
      monthShort: 'Feb 2026',
    });
  });

  it('writes several days as a range, and the month once', () => {
    const text = dateBlockText(at('2026-06-10T08:00Z'), at('2026-06-12T17:00Z'), 'Europe/Lisbon', 'en-GB');
    expect([text.weekday, text.numeral, text.month]).toEqual(['Wed–Fri', '10–12', 'June 2026']);
  });

  it('names both months when the days lie in two', () => {
    const text = dateBlockText(at('2026-01-31T08:00Z'), at('2026-02-01T17:00Z'), 'Europe/Brussels', 'en-GB');
    expect(text.numeral).toBe('31–1');
    expect(text.month.replace(/\s/g, ' ')).toMatch(/^31 Jan ?– ?1 Feb 2026$/);
  });

  it('counts the days on the calendar of the event, and midnight to the day before', () => {
    const tokyo = dateBlockText(at('2026-07-03T16:00Z'), at('2026-07-04T15:00Z'), 'Asia/Tokyo', 'en-GB');
    expect([tokyo.numeral, tokyo.weekday]).toEqual(['4', 'Saturday']);
  });

  it('takes the numeral alone where a language joins a word to it', () => {
    expect(dateBlockText(at('2026-07-04T03:00Z'), at('2026-07-04T09:00Z'), 'Asia/Tokyo', 'ja').numeral).toBe('4');
  });
});
