import fc, { type Arbitrary } from 'fast-check';
import type { JsonSchema } from './api-operations.ts';
import { hostileText, hostileValue } from './hostile.ts';

/** How often a part of a body is something else than the schema says, one in so many. */
const STRANGE = 12;

/** Bodies by a schema, most parts as they should be, and texts that are no JSON at all. */
export function bodyOf(schema: JsonSchema, knownTexts: readonly string[]): Arbitrary<string> {
  const value = valueOf(schema, knownTexts);
  return fc.oneof(
    { weight: 8, arbitrary: value.map((each) => JSON.stringify(each)) },
    { weight: 1, arbitrary: hostileValue.map((each) => JSON.stringify(each)) },
    { weight: 2, arbitrary: fc.tuple(value, fc.double({ min: 0, max: 1, noNaN: true })).map(cut) },
    { weight: 2, arbitrary: brokenJson },
  );
}

/** Values that the schema takes, here and there something else. */
export function valueOf(schema: JsonSchema, knownTexts: readonly string[]): Arbitrary<unknown> {
  const right = rightValueOf(schema, knownTexts);
  return fc.oneof({ weight: STRANGE - 1, arbitrary: right }, { weight: 1, arbitrary: hostileValue });
}

function rightValueOf(schema: JsonSchema, knownTexts: readonly string[]): Arbitrary<unknown> {
  const alternatives = schema['anyOf'] as readonly JsonSchema[] | undefined;
  if (alternatives) return fc.oneof(...alternatives.map((each) => rightValueOf(each, knownTexts)));
  if ('const' in schema) return fc.constant(schema['const']);
  switch (schema['type']) {
    case 'object':
      return objectOf(schema, knownTexts);
    case 'array':
      return fc.array(valueOf(schema['items'] as JsonSchema, knownTexts), { maxLength: 4 });
    case 'string':
      return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...knownTexts) }, { weight: 1, arbitrary: hostileText });
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'number':
      return fc.integer();
    default:
      return fc.constant(null);
  }
}

function objectOf(schema: JsonSchema, knownTexts: readonly string[]): Arbitrary<unknown> {
  const properties = Object.entries((schema['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>);
  const required = (schema['required'] ?? []) as readonly string[];
  const members = Object.fromEntries(properties.map(([name, each]) => [name, valueOf(each, knownTexts)]));
  return fc.oneof(
    { weight: 6, arbitrary: fc.record(members, { requiredKeys: [...required] }) },
    { weight: 1, arbitrary: fc.record(members, { requiredKeys: [] }) },
  );
}

function cut([value, part]: readonly [unknown, number]): string {
  const text = JSON.stringify(value);
  return text.slice(0, Math.floor(text.length * part));
}

const brokenJson: Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    '{',
    '[[[[',
    '{"attendees":[],"attendees":null}',
    '{"__proto__":{"polluted":true},"attendees":[]}',
    '{"constructor":{"prototype":{"polluted":true}},"attendees":[]}',
    '{"attendees":1e999}',
    '{"attendees":[{"firstName":"\\ud800"}]}',
    '{"purchaseId":"x","purchaseId":"y"}',
    '\uFEFF{"attendees":[]}',
    "{'attendees':[]}",
    '{"attendees":[]}{"attendees":[]}',
  ),
  fc.integer({ min: 1, max: 20_000 }).map((depth) => '['.repeat(depth) + ']'.repeat(depth)),
  fc.integer({ min: 1, max: 5_000 }).map((depth) => `{"attendees":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`),
  fc.integer({ min: 1, max: 2_000 }).map((count) => JSON.stringify({ attendees: Array(count).fill({}) })),
  hostileText,
);
