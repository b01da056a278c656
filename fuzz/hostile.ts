import fc, { type Arbitrary } from 'fast-check';

/** Texts that programs have stumbled over: empty, huge, half a character, end of a C string, names of prototypes, code. */
const classics: readonly string[] = [
  '',
  ' ',
  '\u0000',
  '\uD800',
  '\uDFFF\uD800',
  '\u202E\u200B\uFEFF',
  'null',
  'undefined',
  'NaN',
  '-1',
  '1e999',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  "' or 1=1 --",
  '"; drop table event; --',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '%',
  '%00',
  '%2e%2e%2f',
  '{{7*7}}',
  '${7*7}',
  '\r\nx-injected: yes',
  'x'.repeat(101),
  'ä'.repeat(3000),
  '🙂'.repeat(500),
  'a@b.example',
  'a@'.repeat(200),
];

export const hostileText: Arbitrary<string> = fc.oneof(
  fc.constantFrom(...classics),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

const numbers = [0, -0, -1, 1.5, 2 ** 31, 2 ** 53, -(2 ** 63), 1e308, 5e-324];

/** Any JSON value, of the wrong kind for wherever it is put. */
export const hostileValue: Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.constantFrom<unknown>(null, true, false, [], {}, [[]], [null], ...numbers),
  fc.jsonValue({ maxDepth: 4 }),
  fc.record({ ['__proto__']: fc.constant({ polluted: true }), constructor: fc.constant({ prototype: { polluted: true } }) }),
);
