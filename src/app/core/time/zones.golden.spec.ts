import { dayKey } from './day-key';
import { formatOtherClock } from './format-other-clock';
import { formatTime, formatTimeRange } from './format-time-range';
import { instantOfWallClock } from './instant-of-wall-clock';
import { zoneOffset } from './zone-offset';

const HOUR = 3_600_000;
const HALF_AN_HOUR = HOUR / 2;

interface Golden {
  readonly zone: string;
  /** Hours ahead of UTC in the middle of January and of July. */
  readonly hours: readonly [january: number, july: number];
  /**
   * The clock changes of 2026: the instant, what the clock shows half an hour before it and half an hour after it. Taken from the rules
   * of the zones (tz database), not from what the code gives.
   */
  readonly changes: readonly (readonly [instant: string, before: string, after: string])[];
  /** What 20:00–21:00 in Brussels on 10 August is there. */
  readonly evening: string | undefined;
}

const GOLDEN: readonly Golden[] = [
  {
    zone: 'Europe/Berlin',
    hours: [1, 2],
    changes: [
      ['2026-03-29T01:00Z', '01:30', '03:30'],
      ['2026-10-25T01:00Z', '02:30', '02:30'],
    ],
    evening: undefined,
  },
  {
    zone: 'Europe/London',
    hours: [0, 1],
    changes: [
      ['2026-03-29T01:00Z', '00:30', '02:30'],
      ['2026-10-25T01:00Z', '01:30', '01:30'],
    ],
    evening: '19:00–20:00 BST',
  },
  {
    zone: 'America/New_York',
    hours: [-5, -4],
    changes: [
      ['2026-03-08T07:00Z', '01:30', '03:30'],
      ['2026-11-01T06:00Z', '01:30', '01:30'],
    ],
    evening: '14:00–15:00 GMT-4',
  },
  {
    zone: 'America/Los_Angeles',
    hours: [-8, -7],
    changes: [
      ['2026-03-08T10:00Z', '01:30', '03:30'],
      ['2026-11-01T09:00Z', '01:30', '01:30'],
    ],
    evening: '11:00–12:00 GMT-7',
  },
  {
    zone: 'America/St_Johns',
    hours: [-3.5, -2.5],
    changes: [
      ['2026-03-08T05:30Z', '01:30', '03:30'],
      ['2026-11-01T04:30Z', '01:30', '01:30'],
    ],
    evening: '15:30–16:30 GMT-2:30',
  },
  {
    zone: 'America/Santiago',
    hours: [-3, -4],
    changes: [
      ['2026-04-05T03:00Z', '23:30', '23:30'],
      ['2026-09-06T04:00Z', '23:30', '01:30'],
    ],
    evening: '14:00–15:00 GMT-4',
  },
  {
    zone: 'Australia/Sydney',
    hours: [11, 10],
    changes: [
      ['2026-04-04T16:00Z', '02:30', '02:30'],
      ['2026-10-03T16:00Z', '01:30', '03:30'],
    ],
    evening: 'Tue 11 Aug, 04:00–05:00 GMT+10',
  },
  {
    zone: 'Australia/Lord_Howe',
    hours: [11, 10.5],
    changes: [
      ['2026-04-04T15:00Z', '01:30', '02:00'],
      ['2026-10-03T15:30Z', '01:30', '03:00'],
    ],
    evening: 'Tue 11 Aug, 04:30–05:30 GMT+10:30',
  },
  {
    zone: 'Pacific/Auckland',
    hours: [13, 12],
    changes: [
      ['2026-04-04T14:00Z', '02:30', '02:30'],
      ['2026-09-26T14:00Z', '01:30', '03:30'],
    ],
    evening: 'Tue 11 Aug, 06:00–07:00 GMT+12',
  },
  {
    zone: 'Pacific/Chatham',
    hours: [13.75, 12.75],
    changes: [
      ['2026-04-04T14:00Z', '03:15', '03:15'],
      ['2026-09-26T14:00Z', '02:15', '04:15'],
    ],
    evening: 'Tue 11 Aug, 06:45–07:45 GMT+12:45',
  },
  { zone: 'Asia/Tokyo', hours: [9, 9], changes: [], evening: 'Tue 11 Aug, 03:00–04:00 GMT+9' },
  { zone: 'Asia/Taipei', hours: [8, 8], changes: [], evening: 'Tue 11 Aug, 02:00–03:00 GMT+8' },
  { zone: 'Asia/Kolkata', hours: [5.5, 5.5], changes: [], evening: '23:30–00:30 GMT+5:30' },
  { zone: 'Asia/Kathmandu', hours: [5.75, 5.75], changes: [], evening: '23:45–00:45 GMT+5:45' },
  { zone: 'America/Sao_Paulo', hours: [-3, -3], changes: [], evening: '15:00–16:00 GMT-3' },
  { zone: 'Pacific/Kiritimati', hours: [14, 14], changes: [], evening: 'Tue 11 Aug, 08:00–09:00 GMT+14' },
  { zone: 'Etc/UTC', hours: [0, 0], changes: [], evening: '18:00–19:00 UTC' },
];

describe('Clocks of the world', () => {
  const instantOf = (zone: string) => (wallClock: string) => instantOfWallClock(wallClock, zone);

  for (const { zone, hours, changes, evening } of GOLDEN) {
    describe(zone, () => {
      const at = instantOf(zone);
      const time = (instant: number) => formatTime(instant, { locale: 'en', zone });

      it('is as far ahead of UTC as it should be, in winter and summer', () => {
        const middle = [Date.UTC(2026, 0, 15, 12), Date.UTC(2026, 6, 15, 12)];
        expect(middle.map((instant) => zoneOffset(instant, zone) / HOUR)).toEqual([...hours]);
      });

      it('keeps every hour of two days around a clock change, there and back', () => {
        const starts = [...changes.map(([change]) => Date.parse(change)), Date.UTC(2026, 5, 1)];
        for (const start of starts) {
          for (let instant = start - 24 * HOUR; instant <= start + 24 * HOUR; instant += HALF_AN_HOUR) {
            const back = at(`${dayKey(instant, zone)}T${time(instant)}`);
            // Of a time that comes twice the first is meant.
            const isSecond = back !== instant && time(back) === time(instant) && back < instant;
            if (!isSecond) expect(back).toBe(instant);
          }
        }
      });

      for (const [change, before, after] of changes) {
        it(`shows ${before} before and ${after} after the change of ${change}`, () => {
          const [start, end] = [Date.parse(change) - HALF_AN_HOUR, Date.parse(change) + HALF_AN_HOUR];
          expect([time(start), time(end)]).toEqual([before, after]);
          const range = formatTimeRange({ start, end, zone }, { locale: 'en' });
          // An hour that could be read as none, or as two, says by which clock it begins and ends.
          expect(range).toMatch(new RegExp(`^${before} \\S+ – ${after} \\S+$`));
          expect(new Set(range.match(/[A-Z]+\S*/g)).size).toBe(2);
        });
      }

      it('says what an evening in Brussels is there', () => {
        const brussels = 'Europe/Brussels';
        const start = instantOf(brussels)('2026-08-10T20:00');
        const range = { start, end: start + HOUR, zone: brussels };
        expect(formatOtherClock(range, { locale: 'en', viewerZone: zone })).toBe(evening);
      });
    });
  }
});
