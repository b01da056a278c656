import Type, { type Static } from 'typebox';
import Value from 'typebox/value';
import { ApiError } from '../errors/api-error.ts';

/** A person's own calendar of one visit; more are several files. */
const MAX_ENTRIES = 50;

const Scalar = Type.Union([Type.String({ maxLength: 2000 }), Type.Number(), Type.Boolean(), Type.Null()]);

const PersonalDataSchema = Type.Array(
  Type.Object({
    readableEventId: Type.String({ minLength: 1, maxLength: 200 }),
    sessionId: Type.Optional(Type.Union([Type.String({ maxLength: 200 }), Type.Null()])),
    data: Type.Optional(Type.Union([Type.Record(Type.String({ maxLength: 100 }), Scalar), Type.Null()])),
  }),
  { minItems: 1, maxItems: MAX_ENTRIES },
);

export interface PersonalCalendarRequest {
  readonly readableEventId: string;
  readonly sessionId: string | null;
  /** By name of the wildcard. */
  readonly values: ReadonlyMap<string, string>;
}

/**
 * The parameter `data` of `calendar/personal/ics`: `[{ "readableEventId", "sessionId"?, "data"?: { "name": "value" } }]`.
 * @throws ApiError `calendar_data_invalid`, which says what is wrong
 */
export function parsePersonalData(text: string | undefined): PersonalCalendarRequest[] {
  if (text === undefined) throw new ApiError('calendar_data_invalid', { message: 'The parameter "data" is missing.' });
  return checked(parseJson(text)).map(({ readableEventId, sessionId, data }) => ({
    readableEventId,
    sessionId: sessionId === '' ? null : (sessionId ?? null),
    values: new Map(Object.entries(data ?? {}).map(([name, value]) => [name, value === null ? '' : String(value)])),
  }));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError('calendar_data_invalid', { message: 'The parameter "data" must be a JSON array.' });
  }
}

function checked(value: unknown): Static<typeof PersonalDataSchema> {
  if (Array.isArray(value) && value.length > MAX_ENTRIES) {
    throw new ApiError('calendar_data_invalid', { message: `The parameter "data" may name ${MAX_ENTRIES} events and sessions.` });
  }
  if (Value.Check(PersonalDataSchema, value)) return value;
  const details = Value.Errors(PersonalDataSchema, value)
    .slice(0, 5)
    .map(({ instancePath, message }) => ({ path: instancePath || null, message }));
  throw new ApiError('calendar_data_invalid', { details });
}
