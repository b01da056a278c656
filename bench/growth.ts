import { paths } from '../contract/paths.ts';
import { attendeeNumber } from '../events-api/testing/builders/registration.builder.ts';
import { register } from '../events-api/testing/registering.ts';
import { startTestServer, type TestServer } from '../events-api/testing/test-server.ts';
import { throughput } from './load/load.ts';
import { insertMany } from './many-registrations.ts';
import { registering, registrationsAddress, seedEvent } from './registering.ts';
import type { Row } from './row.ts';

const sizes = [1, 100_000, 1_000_000];
const WRITES = 10;

/** One event whose registrations grow to a million: how many more a second it takes, and how soon its numbers are new. */
export async function growth(): Promise<Row[]> {
  const server = await startTestServer();
  try {
    await seedEvent(server.store);
    const request = registering(server.webApplication);
    const url = registrationsAddress(server.address, server.webApplication);
    const rows: Row[] = [];
    let stored = 0;
    let first = 0;
    for (const size of sizes) {
      await insertMany(server.store.db, { eventId: 'event', webApplicationId: server.webApplication.id, from: stored, to: size });
      stored = size;
      // Compiles what runs on every registration, and lets the server come to itself: the rows were made in its own process.
      await throughput({ ...request, url }, 3);
      const { perSecond, p99, failed } = await throughput({ ...request, url }, 4);
      first ||= perSecond;
      rows.push({
        what: `Registrations, one attendee, on top of ${size.toLocaleString('en')}`,
        measured: `${Math.round(perSecond)}/s (p99 ${p99} ms${failed > 0 ? `, ${failed} failed` : ''})`,
        budget: '',
        beside: size === 1 ? '' : `${Math.round((perSecond / first) * 100)} % of those on top of 1`,
        isWithin: null,
      });
    }
    return [...rows, await readAfterWrite(server)];
  } finally {
    await server.stop();
  }
}

/** From the answer to a registration to the first read that counts it, the longest of several. */
async function readAfterWrite(server: TestServer): Promise<Row> {
  const count = async (): Promise<unknown> => server.read(paths.eventRegistrationsCount.of({ readableEventId: 'event' }));
  let longest = 0;
  for (let write = 0; write < WRITES; write++) {
    const before = await count();
    await register(server, 'event', [attendeeNumber(write)]);
    const since = performance.now();
    while ((await count()) === before);
    longest = Math.max(longest, performance.now() - since);
  }
  return {
    what: 'Numbers are new after a registration, on top of 1,000,000',
    measured: `${Math.round(longest)} ms`,
    budget: '≤ 1 s',
    beside: `the longest of ${WRITES}`,
    isWithin: longest <= 1000,
  };
}
