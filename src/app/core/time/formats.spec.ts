import { formatDateRange } from './format-date-range';
import { formatDay } from './format-day';
import { formatOtherClock } from './format-other-clock';
import { formatRange } from './format-range';
import { endsOnLaterDay, formatTime, formatTimeRange } from './format-time-range';
import { zoneShortName } from './zone-short-name';

const ZONE = 'Europe/Brussels';
const at = (...[month, day, hour, minute = 0]: [number, number, number, number?]) => Date.UTC(2026, month - 1, day, hour, minute);
const range = (start: number, end: number, zone = ZONE) => ({ start, end, zone });

/** Languages differ in the kinds of blanks they write; a spec looks at the words. */
const plain = (text: string) => text.replace(/[\u2009\u202f\u00a0]/g, ' ').replace(/[\u200e\u200f]/g, '');

describe('formatDateRange', () => {
  const days = range(at(8, 10, 7), at(8, 12, 16));
  const write = (locale: string, when = days) => plain(formatDateRange(when, { locale }));

  it('writes every part once', () => {
    expect(write('en')).toBe('10–12 Aug 2026');
    expect(write('en', range(at(8, 30, 7), at(9, 2, 16)))).toBe('30 Aug – 2 Sept 2026');
    expect(write('en', range(at(12, 30, 7), Date.UTC(2027, 0, 2, 16)))).toBe('30 Dec 2026 – 2 Jan 2027');
  });

  it('writes as the language does', () => {
    expect(write('en-US')).toBe('Aug 10–12, 2026');
    expect(write('de')).toBe('10.–12. Aug. 2026');
    expect(write('fr')).toBe('10–12 août 2026');
    expect(write('es')).toBe('10–12 ago 2026');
    expect(write('ar')).toBe('10–12 أغسطس 2026');
    expect(write('ja')).toBe('2026年8月10日～12日');
  });

  it('gives an end at midnight to the day that ends', () => {
    expect(write('en', range(at(8, 9, 22), at(8, 11, 22)))).toBe('10–11 Aug 2026');
  });

  it('writes one day as one', () => {
    expect(write('en', range(at(8, 10, 7), at(8, 10, 16)))).toBe('10 Aug 2026');
    expect(write('ja', range(at(8, 10, 7), at(8, 10, 16)))).toBe('2026年8月10日');
  });
});

describe('formatTimeRange', () => {
  const talk = range(at(8, 10, 7), at(8, 10, 7, 45));
  const write = (when = talk, locale = 'en', viewerZone?: string) =>
    plain(formatTimeRange(when, viewerZone === undefined ? { locale } : { locale, viewerZone }));

  it('writes the clock of the event', () => {
    expect(write()).toBe('09:00–09:45');
    expect(write(range(at(1, 31, 8), at(1, 31, 8, 45)))).toBe('09:00–09:45');
  });

  it('writes the clock of another zone where asked', () => {
    expect(write(talk, 'en', 'Asia/Kolkata')).toBe('12:30–13:15');
  });

  it('writes morning and afternoon once where people count to twelve', () => {
    expect(write(talk, 'en-US')).toBe('9:00 – 9:45 AM');
    expect(write(range(at(8, 10, 9), at(8, 10, 11)), 'en-US')).toBe('11:00 AM – 1:00 PM');
  });

  it('writes one time for something without length', () => {
    expect(write(range(at(8, 10, 7), at(8, 10, 7)))).toBe('09:00');
  });

  it('runs over midnight, and says so', () => {
    const night = range(at(8, 10, 19, 30), at(8, 10, 22, 30));
    expect(write(night)).toBe('21:30–00:30');
    expect(write(range(at(8, 10, 16), at(8, 10, 22)), 'en-US')).toBe('6:00 PM – 12:00 AM');
    expect(endsOnLaterDay(night)).toBeTrue();
    expect(endsOnLaterDay(range(at(8, 10, 19), at(8, 10, 22)))).toBeFalse();
    expect(endsOnLaterDay(night, 'America/New_York')).toBeFalse();
  });

  it('says over a clock change by which clock each time is', () => {
    expect(write(range(Date.UTC(2026, 2, 29, 0, 30), Date.UTC(2026, 2, 29, 1, 30)))).toBe('01:30 CET – 03:30 CEST');
  });

  it('names the days of what lasts a day or longer', () => {
    expect(write(range(at(8, 10, 7), at(8, 12, 15)))).toBe('Mon 10 Aug, 09:00 – Wed 12 Aug, 17:00');
  });
});

describe('formatRange', () => {
  const write = (when: { start: number; end: number; zone: string }, viewerZone?: string) =>
    plain(formatRange(when, viewerZone === undefined ? { locale: 'en' } : { locale: 'en', viewerZone }));

  it('says day and times of one day', () => {
    expect(write(range(at(8, 10, 7), at(8, 10, 16)))).toBe('10 Aug 2026, 09:00–18:00');
  });

  it('takes an evening that ends after midnight for one day', () => {
    expect(write(range(at(8, 10, 18), at(8, 11, 1)))).toBe('10 Aug 2026, 20:00–03:00');
  });

  it('says the days only of several', () => {
    expect(write(range(at(8, 10, 7), at(8, 12, 16)))).toBe('10–12 Aug 2026');
  });

  it('puts day and time together as the language does', () => {
    const talk = range(at(8, 10, 7), at(8, 10, 7, 45));
    const written = ['de', 'fr', 'es', 'ar', 'ja'].map((locale) => plain(formatRange(talk, { locale })));
    expect(written).toEqual([
      '10. Aug. 2026, 09:00–09:45',
      '10 août 2026, 09:00–09:45',
      '10 ago 2026, 09:00–09:45',
      '10 أغسطس 2026، 9:00–9:45 ص',
      '2026年8月10日 09:00–09:45',
    ]);
  });

  it('may say another day elsewhere', () => {
    expect(write(range(at(8, 10, 18), at(8, 10, 20)), 'Asia/Tokyo')).toBe('11 Aug 2026, 03:00–05:00');
  });
});

describe('formatOtherClock', () => {
  const talk = range(at(8, 10, 18), at(8, 10, 18, 45));
  const write = (viewerZone: string) => formatOtherClock(talk, { locale: 'en', viewerZone });

  it('says nothing where the clocks agree, whatever the zones are called', () => {
    expect(write(ZONE)).toBeUndefined();
    expect(write('Europe/Berlin')).toBeUndefined();
  });

  it('names the zone, and the day where it is another', () => {
    expect(write('Europe/London')).toBe('19:00–19:45 BST');
    expect(write('Asia/Tokyo')).toBe('Tue 11 Aug, 03:00–03:45 GMT+9');
  });
});

describe('formatDay, formatTime and zoneShortName', () => {
  const instant = at(6, 10, 22, 30);

  it('write day, time and zone as the clock of the zone says', () => {
    expect(formatDay(instant, { locale: 'en', zone: ZONE })).toBe('Thursday, 11 June 2026');
    expect(formatDay(instant, { locale: 'en', zone: 'America/New_York' }, 'short')).toBe('Wed 10 Jun');
    expect(formatTime(instant, { locale: 'en', zone: ZONE })).toBe('00:30');
  });

  it('call the zone by what its clock is called on that day', () => {
    const name = (month: number, zone: string) => zoneShortName(at(month, 10, 12), { locale: 'en', zone });
    expect([name(1, ZONE), name(7, ZONE), name(1, 'Asia/Tokyo')]).toEqual(['CET', 'CEST', 'GMT+9']);
  });
});
