import { Temporal } from 'temporal-polyfill';
import type { CustomAttribute, CustomAttributeType, CustomAttributeValue, LookupValue } from './custom-attribute.ts';
import { CustomizationRefused } from './customization-refused.ts';
import { LEAST_INTEGER, MOST_INTEGER } from './definition-problems.ts';

export const LONGEST_TEXT = 4000;
/** Limits and decimals of Dataverse's own number types. */
const MOST_DECIMAL = 100_000_000_000;
const MOST_MONEY = 922_337_203_685_477;

type Reader = (value: unknown, attribute: CustomAttribute) => CustomAttributeValue;

/** A value as it is kept, read from JSON. @throws CustomizationRefused when it is none of the attribute's type */
export function readValue(attribute: CustomAttribute, value: unknown): CustomAttributeValue {
  return readers[attribute.type](value, attribute);
}

const readers: Readonly<Record<CustomAttributeType, Reader>> = {
  text: (value) => {
    if (typeof value !== 'string') throw wrong(value, 'a text');
    if (value.length > LONGEST_TEXT) {
      throw new CustomizationRefused(`has ${value.length} characters, at most ${LONGEST_TEXT} are kept`);
    }
    return value;
  },
  wholeNumber: (value) => {
    if (!Number.isInteger(value) || (value as number) > MOST_INTEGER || (value as number) < LEAST_INTEGER) {
      throw wrong(value, `a whole number from ${LEAST_INTEGER} to ${MOST_INTEGER}`);
    }
    return plain(value as number);
  },
  decimal: (value) => numberUpTo(value, MOST_DECIMAL, 10),
  money: (value) => numberUpTo(value, MOST_MONEY, 4),
  boolean: (value) => {
    if (typeof value !== 'boolean') throw wrong(value, 'true or false');
    return value;
  },
  choice: (value, { options }) => {
    if (options.some((option) => option.value === value)) return value as number;
    const known = options.slice(0, 10).map((option) => `${option.value} (${option.label})`);
    throw wrong(value, `an option: ${known.join(', ')}${options.length > known.length ? ', …' : ''}`);
  },
  lookup: (value) => {
    if (!isLookup(value)) throw wrong(value, 'a reference: { "id": "…", "name": "…" }');
    return { id: value.id, name: value.name ?? null };
  },
  dateTime: (value) => {
    if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}T/.test(value)) throw wrong(value, INSTANT);
    try {
      return Temporal.Instant.from(value).toString({ smallestUnit: 'second' });
    } catch {
      throw wrong(value, INSTANT);
    }
  },
};

const INSTANT = 'an instant such as 2026-01-31T08:30:00Z';

function numberUpTo(value: unknown, most: number, decimals: number): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || Math.abs(value) > most) {
    throw wrong(value, `a number from -${most} to ${most}`);
  }
  if (Number(value.toFixed(decimals)) !== value) throw wrong(value, `a number with at most ${decimals} decimals`);
  return plain(value);
}

/** JSON writes minus zero as 0. */
const plain = (value: number): number => (value === 0 ? 0 : value);

function isLookup(value: unknown): value is { id: string; name?: string | null } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { id, name, ...rest } = value as Partial<LookupValue>;
  const isName = name === undefined || name === null || (typeof name === 'string' && name.length <= LONGEST_TEXT);
  return typeof id === 'string' && id.length > 0 && id.length <= 200 && isName && Object.keys(rest).length === 0;
}

function wrong(value: unknown, wanted: string): CustomizationRefused {
  const text = JSON.stringify(value);
  return new CustomizationRefused(`${text.length > 60 ? `${text.slice(0, 57)}…` : text} is not ${wanted}`);
}
