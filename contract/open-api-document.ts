import type { TSchema } from 'typebox';
import { AgendaSchema } from './agenda.ts';
import { BuildingSchema } from './building.ts';
import { CustomFieldsSchema } from './custom-fields.ts';
import { CaptchaChallengeSchema, CaptchaSchema } from './captcha.ts';
import { CheckInRequestSchema, CheckInSchema } from './check-in.ts';
import { CustomRegistrationFieldSchema } from './custom-registration-field.ts';
import { ErrorSchema } from './error.ts';
import { EventSchema } from './event.ts';
import { type Operation, operations } from './open-api-operations.ts';
import { PassSchema } from './pass.ts';
import { API_BASE, TOKEN_PARAMETER } from './paths.ts';
import { AttendeeSchema, FinalizeRequestSchema, RegistrationDataSchema } from './registration-data.ts';
import { RegistrationResultSchema } from './registration-result.ts';
import { RegistrationSchema } from './registration.ts';
import { RoomSchema } from './room.ts';
import { SessionSpeakerSchema } from './session-speaker.ts';
import { SessionTrackSchema } from './session-track.ts';
import { SessionSchema } from './session.ts';
import { SpeakerSchema } from './speaker.ts';
import { SponsorshipSchema } from './sponsorship.ts';
import { UserSchema } from './user.ts';

const named: Readonly<Record<string, TSchema>> = {
  Agenda: AgendaSchema,
  Attendee: AttendeeSchema,
  Building: BuildingSchema,
  Captcha: CaptchaSchema,
  CaptchaChallenge: CaptchaChallengeSchema,
  CustomFields: CustomFieldsSchema,
  CheckIn: CheckInSchema,
  CheckInRequest: CheckInRequestSchema,
  CustomRegistrationField: CustomRegistrationFieldSchema,
  Error: ErrorSchema,
  Event: EventSchema,
  FinalizeRequest: FinalizeRequestSchema,
  Pass: PassSchema,
  Registration: RegistrationSchema,
  RegistrationData: RegistrationDataSchema,
  RegistrationResult: RegistrationResultSchema,
  Room: RoomSchema,
  Session: SessionSchema,
  SessionSpeaker: SessionSpeakerSchema,
  SessionTrack: SessionTrackSchema,
  Speaker: SpeakerSchema,
  Sponsorship: SponsorshipSchema,
  User: UserSchema,
};

const nameOfSchema = new Map(Object.entries(named).map(([name, schema]) => [JSON.stringify(schema), name]));

/** The OpenAPI 3.1 document of v2.0, made from the schemas that the server and its specs use. */
export function openApiDocument(publicAddress: string): Readonly<Record<string, unknown>> {
  return {
    openapi: '3.1.0',
    info: { title: 'Events API', version: '2.0', description: 'Blank fields are null, never omitted.' },
    servers: [{ url: `${publicAddress}/${API_BASE.replace(/\/$/, '')}` }],
    security: [{ applicationToken: [] }, { applicationToken: [], user: [] }],
    paths: pathItems(),
    components: {
      securitySchemes: {
        applicationToken: {
          type: 'apiKey',
          in: 'query',
          name: TOKEN_PARAMETER,
          description: 'Token of the web application, together with an Origin header that equals its origin',
        },
        user: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
      },
      schemas: Object.fromEntries(Object.entries(named).map(([name, schema]) => [name, withReferences(schema, name)])),
    },
  };
}

function pathItems(): Record<string, Record<string, unknown>> {
  const items: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    const path = `/${operation.pattern.replace(/:(\w+)/g, '{$1}')}`;
    items[path] = { ...items[path], [operation.method]: operationObject(operation) };
  }
  return items;
}

function operationObject({
  pattern,
  summary,
  answer,
  body,
  isOpen,
  query,
  optionalQuery,
  mediaType = 'image/*',
}: Operation): Record<string, unknown> {
  const inPath = [...pattern.matchAll(/:(\w+)/g)].map(([, name]) => ({ name, in: 'path' }));
  const inQuery = (query ?? []).map((name) => ({ name, in: 'query' }));
  const optional = (optionalQuery ?? []).map((name) => ({ name, in: 'query', required: false }));
  return {
    summary,
    parameters: [...inPath, ...inQuery, ...optional].map((parameter) => ({
      required: true,
      ...parameter,
      schema: { type: 'string' },
    })),
    ...(body && { requestBody: { required: true, content: json(body) } }),
    ...(isOpen && { security: [] }),
    responses: {
      200: { description: summary, content: answer ? json(answer) : { [mediaType]: {} } },
      default: { description: 'The request is refused or has failed', content: json(ErrorSchema) },
    },
  };
}

const json = (schema: TSchema): Record<string, unknown> => ({ 'application/json': { schema: withReferences(schema) } });

/** The schema with every named part replaced by a reference; `self` is the part that is being defined. */
function withReferences(value: unknown, self?: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => withReferences(item));
  const name = nameOfSchema.get(JSON.stringify(value));
  if (name !== undefined && name !== self) return { $ref: `#/components/schemas/${name}` };
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withReferences(member)]));
}
