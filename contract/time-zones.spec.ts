import { existsSync, readFileSync } from 'node:fs';
import { findIana, WINDOWS_TO_IANA_MAP } from 'windows-iana';
import { ianaZonesOfWindowsZone } from './iana-zones.ts';
import { timeZoneIndexOf } from './time-zone-index.ts';
import { ianaTimeZoneOfIndex } from './iana-time-zones.ts';
import { findTimeZone, timeZoneIndexes } from './time-zones.ts';

const facts = new URL('../../shared/contract/time-zone-indexes.tsv', import.meta.url);

/** CLDR has dropped it: it has no place that keeps its time. */
const WITHOUT_PLACE = 'Mid-Atlantic Standard Time';

describe('time zones', () => {
  it('name for each index the IANA zone that CLDR gives its Windows zone for the whole world', () => {
    for (const index of timeZoneIndexes) {
      const zone = findTimeZone(index);
      if (!zone || zone.windowsZone === WITHOUT_PLACE) continue;
      const [ianaZone]: readonly string[] = findIana(zone.windowsZone);
      expect(ianaZone).withContext(`index ${index}`).toBe(zone.ianaZone);
    }
  });

  it('list the IANA zones of each Windows zone as CLDR does', () => {
    const listed = new Map<string, Set<string>>();
    for (const { windowsName, iana } of WINDOWS_TO_IANA_MAP) {
      listed.set(windowsName, new Set([...(listed.get(windowsName) ?? []), ...iana]));
    }
    for (const [windowsZone, zones] of Object.entries(ianaZonesOfWindowsZone)) {
      expect(new Set(zones.split(' ')))
        .withContext(windowsZone)
        .toEqual(listed.get(windowsZone) ?? new Set());
    }
  });

  it('agree with the public facts about the indexes and their base offsets', () => {
    if (!existsSync(facts) && process.env['CI'] !== 'true') pending('the facts are not at hand');
    const rows = readFileSync(facts, 'utf8')
      .split('\n')
      .filter((line) => /^\d/.test(line));
    const known = rows.map((row) => row.split('\t')).filter(([index, zone]) => index !== '0' && zone);
    expect(known.map(([index]) => Number(index))).toEqual([...timeZoneIndexes]);
    for (const [index, windowsZone, offset] of known) {
      const zone = findTimeZone(Number(index));
      expect(zone?.windowsZone).withContext(`index ${index}`).toBe(windowsZone);
      const shown = index === '92' ? '(GMT)' : `(GMT${offset})`;
      expect(zone?.displayName.startsWith(shown)).withContext(`index ${index}`).toBeTrue();
    }
  });

  it('name zones that this machine knows', () => {
    for (const index of timeZoneIndexes) {
      const timeZone = ianaTimeZoneOfIndex(index);
      expect(() => new Intl.DateTimeFormat('en', { timeZone }))
        .withContext(timeZone)
        .not.toThrow();
    }
  });

  it('take 0, which means no zone to existing clients, and unknown numbers as UTC', () => {
    expect(findTimeZone(0)).toBeUndefined();
    expect([0, 14, 9999, null].map(ianaTimeZoneOfIndex)).toEqual(['Etc/UTC', 'Etc/UTC', 'Etc/UTC', 'Etc/UTC']);
  });
});

describe('the index of a time zone', () => {
  const cases: [string, number][] = [
    ['America/Los_Angeles', 4],
    ['Europe/London', 85],
    ['Europe/Brussels', 105],
    ['Europe/Paris', 105],
    ['Europe/Berlin', 110],
    ['Europe/Vienna', 110],
    ['Asia/Taipei', 220],
    ['Asia/Tokyo', 235],
    ['Etc/UTC', 92],
    ['UTC', 92],
  ];
  for (const [zone, index] of cases) {
    it(`is ${index} for ${zone}`, () => {
      expect(timeZoneIndexOf(zone)).toBe(index);
    });
  }

  it('follows a new name of an old zone', () => {
    expect(timeZoneIndexOf('Asia/Kolkata')).toBe(190);
    expect(timeZoneIndexOf('Europe/Kyiv')).toBe(125);
    expect(timeZoneIndexOf('Asia/Ho_Chi_Minh')).toBe(205);
  });

  it('is the first of several that mean the same zone', () => {
    expect(timeZoneIndexOf('America/Mexico_City')).toBe(29);
    expect(timeZoneIndexOf('America/Mazatlan')).toBe(12);
  });

  it('is that of the nearest clock for a zone without one', () => {
    expect(timeZoneIndexOf('Etc/GMT+12')).toBe(6);
    expect(findTimeZone(timeZoneIndexOf('CET'))?.displayName).toContain('(GMT+01:00)');
  });

  it('is never 0', () => {
    expect(Intl.supportedValuesOf('timeZone').map(timeZoneIndexOf)).not.toContain(0);
  });

  it('leads back to a clock that shows the same time', () => {
    const instant = new Date('2026-07-01T12:00:00Z');
    const clock = (timeZone: string): string => instant.toLocaleString('en', { timeZone });
    for (const zone of ['Europe/Brussels', 'Europe/Vienna', 'Asia/Kolkata', 'Australia/Melbourne', 'America/Toronto']) {
      expect(clock(ianaTimeZoneOfIndex(timeZoneIndexOf(zone))))
        .withContext(zone)
        .toBe(clock(zone));
    }
  });

  it('refuses what is no zone', () => {
    expect(() => timeZoneIndexOf('Mars/Olympus')).toThrowError(RangeError);
  });
});
