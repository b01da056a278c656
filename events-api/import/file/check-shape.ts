import type { Static, TSchema } from 'typebox';
import Value from 'typebox/value';
import { ImportError } from '../import-error.ts';
import { jsonPath } from './json-path.ts';

/** Gives `value` the type of `schema`, or throws an ImportError that names the path of the first thing that is wrong. */
export function checkShape<T extends TSchema>(schema: T, value: unknown, file: string): Static<T> {
  if (!Value.Check(schema, value)) {
    const [pointer, message] = firstMistake(schema, value);
    throw new ImportError('wrong_shape', message, { file, place: { path: jsonPath(pointer, value) } });
  }
  return value;
}

/** A value that fits none of several schemas has a mistake for each of them and one for all: they are told together. */
function firstMistake(schema: TSchema, value: unknown): [pointer: string, message: string] {
  const mistakes = Value.Errors(schema, value);
  const [first] = mistakes;
  if (!first) return ['', 'The value does not have the shape of the format.'];
  const missing = mistakes.find(({ instancePath, keyword }) => instancePath === first.instancePath && keyword === 'required');
  const extra = mistakes.find(
    ({ instancePath, keyword }) => instancePath === first.instancePath && keyword === 'additionalProperties',
  );
  const params = (missing ?? extra ?? first).params;
  if ('requiredProperties' in params) return [first.instancePath, `Missing: ${params.requiredProperties.join(', ')}.`];
  if ('additionalProperties' in params) return [first.instancePath, `Not known here: ${params.additionalProperties.join(', ')}.`];
  const same = mistakes.filter(({ instancePath, keyword }) => instancePath === first.instancePath && keyword !== 'anyOf');
  return [first.instancePath, `The value ${[...new Set(same.map(({ message }) => message))].join(' or ')}.`];
}
