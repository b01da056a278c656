import { formatDateRange } from './format-date-range';
import { formatDay } from './format-day';
import { formatOtherClock } from './format-other-clock';
import { formatRange } from './format-range';
import { formatTimeRange } from './format-time-range';
import { instantOfWallClock } from './instant-of-wall-clock';

const ZONE = 'Europe/Brussels';
const at = (wallClock: string) => instantOfWallClock(wallClock, ZONE);
const range = (from: string, to: string) => ({ start: at(from), end: at(to), zone: ZONE });

const day = range('2026-08-10T09:00', '2026-08-10T18:00');
const talk = range('2026-08-10T09:00', '2026-08-10T09:45');
const overMidnight = range('2026-08-10T23:30', '2026-08-11T00:30');

/** What stands on the page, line by line. Kinds of blanks and marks of direction, which cannot be seen, are left out. */
function written(locale: string): readonly string[] {
  const texts = [
    formatDateRange(day, { locale }),
    formatDateRange(range('2026-08-10T09:00', '2026-08-12T18:00'), { locale }),
    formatDateRange(range('2026-08-30T09:00', '2026-09-02T18:00'), { locale }),
    formatDateRange(range('2026-12-30T09:00', '2027-01-02T18:00'), { locale }),
    formatTimeRange(talk, { locale }),
    formatTimeRange(range('2026-08-10T11:30', '2026-08-10T13:00'), { locale }),
    formatTimeRange(overMidnight, { locale }),
    formatTimeRange(range('2026-08-10T09:00', '2026-08-12T17:00'), { locale }),
    formatTimeRange(range('2026-10-25T01:30', '2026-10-25T03:30'), { locale }),
    formatRange(day, { locale }),
    formatRange(range('2026-08-10T20:00', '2026-08-11T03:00'), { locale }),
    formatDay(day.start, { locale, zone: ZONE }),
    formatOtherClock(talk, { locale, viewerZone: 'America/New_York' }),
    formatOtherClock(overMidnight, { locale, viewerZone: 'Asia/Kolkata' }),
  ];
  return texts.map((text) => (text ?? '').replace(/[\u2009\u202f\u00a0]/g, ' ').replace(/[\u200e\u200f\u061c]/g, ''));
}

const GOLDEN: Readonly<Record<string, readonly string[]>> = {
  en: [
    '10 Aug 2026',
    '10–12 Aug 2026',
    '30 Aug – 2 Sept 2026',
    '30 Dec 2026 – 2 Jan 2027',
    '09:00–09:45',
    '11:30–13:00',
    '23:30–00:30',
    'Mon 10 Aug, 09:00 – Wed 12 Aug, 17:00',
    '01:30 CEST – 03:30 CET',
    '10 Aug 2026, 09:00–18:00',
    '10 Aug 2026, 20:00–03:00',
    'Monday, 10 August 2026',
    '03:00–03:45 GMT-4',
    'Tue 11 Aug, 03:00–04:00 GMT+5:30',
  ],
  de: [
    '10. Aug. 2026',
    '10.–12. Aug. 2026',
    '30. Aug. – 2. Sept. 2026',
    '30. Dez. 2026 – 2. Jan. 2027',
    '09:00–09:45',
    '11:30–13:00',
    '23:30–00:30',
    'Mo., 10. Aug., 09:00 – Mi., 12. Aug., 17:00',
    '01:30 MESZ – 03:30 MEZ',
    '10. Aug. 2026, 09:00–18:00',
    '10. Aug. 2026, 20:00–03:00',
    'Montag, 10. August 2026',
    '03:00–03:45 GMT-4',
    'Di., 11. Aug., 03:00–04:00 GMT+5:30',
  ],
  fr: [
    '10 août 2026',
    '10–12 août 2026',
    '30 août – 2 sept. 2026',
    '30 déc. 2026 – 2 janv. 2027',
    '09:00–09:45',
    '11:30–13:00',
    '23:30–00:30',
    'lun. 10 août, 09:00 – mer. 12 août, 17:00',
    '01:30 UTC+2 – 03:30 UTC+1',
    '10 août 2026, 09:00–18:00',
    '10 août 2026, 20:00–03:00',
    'lundi 10 août 2026',
    '03:00–03:45 UTC−4',
    'mar. 11 août, 03:00–04:00 UTC+5:30',
  ],
  es: [
    '10 ago 2026',
    '10–12 ago 2026',
    '30 ago – 2 sept 2026',
    '30 dic 2026 – 2 ene 2027',
    '09:00–09:45',
    '11:30–13:00',
    '23:30–00:30',
    'lun, 10 ago, 09:00 – mié, 12 ago, 17:00',
    '01:30 CEST – 03:30 CET',
    '10 ago 2026, 09:00–18:00',
    '10 ago 2026, 20:00–03:00',
    'lunes, 10 de agosto de 2026',
    '03:00–03:45 GMT-4',
    'mar, 11 ago, 03:00–04:00 GMT+5:30',
  ],
  ar: [
    '10 أغسطس 2026',
    '10–12 أغسطس 2026',
    '30 أغسطس – 2 سبتمبر 2026',
    '30 ديسمبر 2026 – 2 يناير 2027',
    '9:00–9:45 ص',
    '11:30 ص – 1:00 م',
    '11:30 م – 12:30 ص',
    'الاثنين، 10 أغسطس، 9:00 ص – الأربعاء، 12 أغسطس، 5:00 م',
    '1:30 ص غرينتش+2 – 3:30 ص غرينتش+1',
    '10 أغسطس 2026، 9:00 ص – 6:00 م',
    '10 أغسطس 2026، 8:00 م – 3:00 ص',
    'الاثنين، 10 أغسطس 2026',
    '3:00–3:45 ص غرينتش-4',
    'الثلاثاء، 11 أغسطس، 3:00–4:00 ص غرينتش+5:30',
  ],
  ja: [
    '2026年8月10日',
    '2026年8月10日～12日',
    '2026年8月30日～9月2日',
    '2026年12月30日～2027年1月2日',
    '09:00–09:45',
    '11:30–13:00',
    '23:30–00:30',
    '8月10日(月) 09:00 – 8月12日(水) 17:00',
    '01:30 GMT+2 – 03:30 GMT+1',
    '2026年8月10日 09:00–18:00',
    '2026年8月10日 20:00–03:00',
    '2026年8月10日月曜日',
    '03:00–03:45 GMT-4',
    '8月11日(火) 03:00–04:00 GMT+5:30',
  ],
};

describe('Days and times in the languages of the portal', () => {
  for (const [locale, texts] of Object.entries(GOLDEN)) {
    it(`are written as people write them: ${locale}`, () => {
      expect(written(locale)).toEqual(texts);
    });
  }
});
