import { OrganisationRefused } from '../organisation/check/problems.ts';
import { ImportError } from './import-error.ts';
import { readSchedule } from './read-schedule.ts';
import type { ScheduleFile } from './schedule-file.ts';
import { fixture, realFile } from './testing/files.ts';

const MUTATIONS = 60;
const CUTS = 6;

/** Numbers that look random and are the same in each run (Lehmer, MINSTD). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** Whether the file was read or refused in an orderly way; anything else comes through. */
function isRefused(file: ScheduleFile): boolean {
  try {
    readSchedule([file], { timeZone: 'Europe/Berlin', eventName: 'Made up' });
    return false;
  } catch (error) {
    if (error instanceof ImportError) {
      expect(error.message).not.toBe('');
      return true;
    }
    if (error instanceof OrganisationRefused) return true;
    throw error;
  }
}

function mutate(bytes: Uint8Array, random: (below: number) => number): Uint8Array {
  const mutated = Uint8Array.from(bytes);
  const at = random(mutated.length);
  const kind = random(4);
  if (kind === 0) mutated[at] = random(256);
  else if (kind === 1) mutated.copyWithin(at, random(mutated.length), random(mutated.length));
  else if (kind === 2) mutated.fill('{[<"&9]}'.charCodeAt(random(8)), at, at + 1 + random(8));
  else mutated.set(mutated.slice(random(mutated.length)).subarray(0, 40), Math.max(0, mutated.length - 40 - at));
  return mutated;
}

/** Values that are right as JSON or XML and wrong as what stands there. */
const oddJson = [
  'null',
  '-1',
  '1e999',
  '""',
  '[]',
  '{}',
  '"9999-12-31T23:59:59"',
  '"\\u0000"',
  '"\\ud800"',
  '"__proto__"',
  `"${'y'.repeat(600)}"`,
];
const oddXml = ['', '-1', '9999-12-31T23:59:59Z', '2031-05-05T10:00:00+99:99', '9:99:99', 'constructor', 'y'.repeat(600)];

/** The text with one of its values, chosen at random, replaced by an odd one. */
function replaceValue(text: string, random: (below: number) => number): string {
  const isXml = text.startsWith('<');
  const odd = isXml ? oddXml : oddJson;
  const values = [...text.matchAll(isXml ? /(?<=>)[^<]+(?=<)|(?<==")[^"]*(?=")/g : /"(?:[^"\\]|\\.)*"|\b\d+\b|null|true|false/g)];
  const value = values[random(values.length)];
  return value === undefined
    ? text
    : text.slice(0, value.index) + (odd[random(odd.length)] ?? '') + text.slice(value.index + value[0].length);
}

const fixtures = [
  'frab-one-line.xml',
  'frab-pretalx.xml',
  'frab-pentabarf.xml',
  'frab-odd-times.xml',
  'frab-nested.json',
  'frab-flat.json',
  'sessionize-all.json',
  'gridsmart/schedule.json',
  'opass/session.json',
  'hoverboard.json',
  'organisation.json',
];

const realFiles = [
  'fosdem/2025.xml',
  'fosdem/2026.xml',
  'ccc-camp-2019/frab-camp2019.json',
  'global-azure-linz/sessionize.json',
  'droidcon-london-2024/schedule.json',
  'coscup-2023/session.json',
  'devfest-berlin-2023/default-firebase-data.json',
];

describe('A broken file', () => {
  for (const name of fixtures) {
    it(`is read or refused in an orderly way: ${name}`, () => {
      const { path, bytes } = fixture(name);
      const random = numbersFrom(20_310_731);
      let refused = 0;
      for (let round = 0; round < MUTATIONS; round++) refused += isRefused({ path, bytes: mutate(bytes, random) }) ? 1 : 0;
      expect(refused).toBeGreaterThan(0);
    });

    it(`is read or refused in an orderly way with odd values: ${name}`, () => {
      const { path, bytes } = fixture(name);
      const random = numbersFrom(20_310_801);
      const text = new TextDecoder().decode(bytes);
      for (let round = 0; round < MUTATIONS; round++) {
        const odd = replaceValue(replaceValue(text, random), random);
        expect(() => isRefused({ path, bytes: new TextEncoder().encode(odd) })).not.toThrow();
      }
    });

    it(`is refused wherever it is cut: ${name}`, () => {
      const { path, bytes } = fixture(name);
      const end = new TextDecoder().decode(bytes).trimEnd().length;
      for (let length = 1; length < Math.min(bytes.length, end); length += Math.ceil(bytes.length / 150)) {
        expect(isRefused({ path, bytes: bytes.subarray(0, length) }))
          .withContext(`${length} bytes`)
          .toBe(true);
      }
    });
  }

  for (const name of realFiles) {
    it(`is refused wherever it is cut: ${name}`, () => {
      const { path, bytes } = realFile(name);
      const random = numbersFrom(20_310_802);
      for (let round = 0; round < CUTS; round++) {
        const length = random(bytes.length - 10);
        expect(isRefused({ path, bytes: bytes.subarray(0, length) }))
          .withContext(`${length} bytes`)
          .toBe(true);
      }
    });

    it(`is read or refused in an orderly way: ${name}`, () => {
      const { path, bytes } = realFile(name);
      const random = numbersFrom(20_310_803);
      for (let round = 0; round < CUTS / 2; round++)
        expect(() => isRefused({ path, bytes: mutate(bytes, random) })).not.toThrow();
    });
  }
});
