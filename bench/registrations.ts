import fastify, { type FastifyInstance } from 'fastify';
import { API_BASE, paths, TOKEN_PARAMETER } from '../contract/paths.ts';
import { RegistrationDataSchema, type RegistrationDataWire } from '../contract/registration-data.ts';
import { RegistrationResultSchema, type RegistrationResultWire } from '../contract/registration-result.ts';
import { anEvent, aSession, publish } from '../events-api/testing/builders/event.builder.ts';
import { anAttendee, anOrganisation } from '../events-api/testing/builders/registration.builder.ts';
import { startTestServer, type TestServer } from '../events-api/testing/test-server.ts';
import { sideBySide } from './load.ts';
import type { Row } from './row.ts';

/** More than anybody registers in one run, so that seats are counted but never run out. */
const CAPACITY = 10_000_000;
/** As many people as press the button at once when a popular event opens. */
const CONNECTIONS = 200;
const SESSIONS = ['one', 'two', 'three'];

interface Case {
  readonly what: string;
  readonly sessions: readonly string[];
  readonly budget: number;
}

const cases: readonly Case[] = [
  { what: 'Registrations, one attendee', sessions: [], budget: 0.4 },
  { what: 'Registrations, one attendee with three sessions', sessions: SESSIONS, budget: 0.2 },
];

/** Registrations a second, each durable before the answer, beside a bare POST with the same schema check and no storage. */
export async function registrations(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const each of cases) rows.push(await measure(each));
  return rows;
}

async function measure({ what, sessions, budget }: Case): Promise<Row> {
  const server = await startTestServer();
  const bare = bareServer();
  try {
    await seed(server);
    const path = paths.eventRegistrations.of({ readableEventId: 'event' });
    const request = {
      method: 'POST',
      headers: { origin: server.webApplication.origin, 'content-type': 'application/json' },
      body: JSON.stringify(bodyFor(sessions)),
      idReplacement: true,
      connections: CONNECTIONS,
    } as const;
    const { ours, theirs } = await sideBySide(
      { ...request, url: `${server.address}/${API_BASE}${path}?${TOKEN_PARAMETER}=${server.webApplication.token}` },
      { ...request, url: await bare.listen({ host: '127.0.0.1', port: 0 }) },
      { turns: 3, seconds: 4 },
    );
    const ratio = ours.perSecond / theirs.perSecond;
    return {
      what,
      measured: `${Math.round(ratio * 100)} % (${Math.round(ours.perSecond)}/s, p99 ${ours.p99} ms)`,
      budget: `≥ ${budget * 100} %`,
      beside: `bare Fastify POST, same check: ${Math.round(theirs.perSecond)}/s`,
      isWithin: ratio >= budget && ours.failed === 0,
    };
  } finally {
    await bare.close();
    await server.stop();
  }
}

async function seed(server: TestServer): Promise<void> {
  await publish(server.store, async (trx) => {
    await trx.insertInto('organisation').values(anOrganisation()).execute();
    await trx
      .insertInto('event')
      .values(anEvent({ id: 'event', readable_event_id: 'event', allow_custom_agenda: 1, max_capacity: CAPACITY }))
      .execute();
    for (const id of SESSIONS) {
      await trx
        .insertInto('session')
        .values(aSession('event', { id, max_capacity: CAPACITY }))
        .execute();
    }
  });
}

/** The load generator puts another id in each body: everybody is somebody new. */
function bodyFor(sessions: readonly string[]): RegistrationDataWire {
  const attendeeSessions = sessions.map((sessionId) => ({ sessionId, waitlisted: false }));
  return { attendees: [anAttendee({ lastName: '[<id>]', email: '[<id>]@example.org', attendeeSessions })] };
}

function bareServer(): FastifyInstance {
  const app = fastify({ ajv: { customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false } } });
  const answer: RegistrationResultWire = {
    status: 'Success',
    errorMessage: null,
    errorCode: null,
    redirectUrl: null,
    purchaseId: null,
    registrations: [{ id: '', key: '', state: 'registered', position: null }],
    details: null,
  };
  app.post('/', { schema: { body: RegistrationDataSchema, response: { 200: RegistrationResultSchema } } }, () => answer);
  return app;
}
