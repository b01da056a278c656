import type { TSchema } from 'typebox';
import type { Validator } from 'typebox/compile';
import type { TLocalizedValidationError } from 'typebox/error';
import { Settings } from 'typebox/system';
import type { Problem } from './problems.ts';

/** More than anybody reads in one go. */
const MOST_ERRORS = 2000;

/** What is wrong with `value` by its schema, one line for each place, in words for people. */
export function schemaProblems(validator: Validator, schema: TSchema, value: unknown): Problem[] {
  const ofPlace = Map.groupBy(allErrors(validator, value), ({ instancePath }) => instancePath);
  return [...ofPlace].flatMap(([pointer, errors]) => problemsOfPlace(pointer, errors, schema, valueAt(value, pointer)));
}

function allErrors(validator: Validator, value: unknown): TLocalizedValidationError[] {
  const { maxErrors } = Settings.Get();
  Settings.Set({ maxErrors: MOST_ERRORS });
  try {
    return validator.Errors(value);
  } finally {
    Settings.Set({ maxErrors });
  }
}

function problemsOfPlace(pointer: string, errors: TLocalizedValidationError[], schema: TSchema, value: unknown): Problem[] {
  const path = readablePath(pointer);
  const inside = (member: string) => (path === '' ? member : `${path}.${member}`);
  const members = errors.flatMap((error) => {
    if (error.keyword === 'required') {
      return error.params.requiredProperties.map((member) => ({ path: inside(member), message: 'is missing' }));
    }
    if (error.keyword === 'additionalProperties') {
      return error.params.additionalProperties.map((member) => ({
        path: inside(member),
        message: 'is no member of this format',
      }));
    }
    return [];
  });
  if (members.length > 0) return members;
  const message = messageOf(errors, schema, value);
  return message === undefined ? [] : [{ path, message }];
}

/** A value that may be of several kinds fails each of them; the nearest miss is told. */
function messageOf(errors: TLocalizedValidationError[], schema: TSchema, value: unknown): string | undefined {
  for (const error of errors) {
    const limit = limitMessage(error, schema, value);
    if (limit !== undefined) return limit;
  }
  const allowed = errors.flatMap((error) => (error.keyword === 'const' ? [JSON.stringify(error.params.allowedValue)] : []));
  if (allowed.length > 0) return `${shown(value)} is not ${oneOf(allowed)}`;
  const types = errors.flatMap((error) => (error.keyword === 'type' ? [error.params.type].flat() : []));
  return types.length > 0 ? `${shown(value)} is not ${oneOf(types.map((type) => typeNames[type] ?? type))}` : undefined;
}

function limitMessage(error: TLocalizedValidationError, schema: TSchema, value: unknown): string | undefined {
  switch (error.keyword) {
    case 'minLength':
      return 'is empty';
    case 'maxLength':
      return `has ${String(value).length} characters, at most ${error.params.limit} are kept`;
    case 'minimum':
      return `${shown(value)} is less than ${String(error.params.limit)}`;
    case 'maximum':
      return `${shown(value)} is more than ${String(error.params.limit)}`;
    case 'format':
    case 'pattern':
      return `${shown(value)} does not fit. ${descriptionAt(schema, error.schemaPath)}`;
    default:
      return undefined;
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
};

function oneOf(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(new Set(names));
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** `/events/3/name` → `events[3].name` */
function readablePath(pointer: string): string {
  return steps(pointer).reduce((path, step) => {
    if (/^\d+$/.test(step)) return `${path}[${step}]`;
    return path === '' ? step : `${path}.${step}`;
  }, '');
}

function descriptionAt(schema: TSchema, schemaPath: string): string {
  const part = valueAt(schema, schemaPath.replace(/^#/, ''));
  return isRecord(part) && typeof part['description'] === 'string' ? part['description'] : 'It has to look different.';
}

function valueAt(root: unknown, pointer: string): unknown {
  return steps(pointer).reduce<unknown>((value, step) => (isRecord(value) ? value[step] : undefined), root);
}

/** The steps of a JSON pointer (RFC 6901). */
const steps = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
