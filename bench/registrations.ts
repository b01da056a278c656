import fastify, { type FastifyInstance } from 'fastify';
import { RegistrationDataSchema } from '../contract/registration-data.ts';
import { RegistrationResultSchema, type RegistrationResultWire } from '../contract/registration-result.ts';
import { startTestServer } from '../events-api/testing/test-server.ts';
import { sideBySide } from './load/load.ts';
import { registering, registrationsAddress, seedEvent, SESSIONS } from './registering.ts';
import type { Row } from './row.ts';

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
    await seedEvent(server.store);
    const request = registering(server.webApplication, sessions);
    const { ours, theirs, ratio } = await sideBySide(
      { ...request, url: registrationsAddress(server.address, server.webApplication) },
      { ...request, url: await bare.listen({ host: '127.0.0.1', port: 0 }) },
      { turns: 5, seconds: 3 },
    );
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
