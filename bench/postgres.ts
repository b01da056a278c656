import { openStore } from '../events-api/store/store.ts';
import { PostgresDatabases } from '../events-api/testing/postgres-databases.ts';
import { ServerProcesses } from '../events-api/testing/server-processes.ts';
import { insertWebApplication } from '../events-api/web-applications/web-application.repository.ts';
import { throughput } from './load/load.ts';
import { registering, registrationsAddress, seedEvent, SESSIONS } from './registering.ts';
import type { Row } from './row.ts';

const SECONDS = 5;

/** Registrations a second for one event on PostgreSQL, by one server process and by two, with and without sessions. */
export async function postgres(): Promise<Row[]> {
  const databases = await PostgresDatabases.start();
  try {
    const one = await perSecond(databases, 1, []);
    const two = await perSecond(databases, 2, []);
    const sessions = await perSecond(databases, 1, SESSIONS);
    return [
      row('Registrations on PostgreSQL, one process', one, ''),
      row('Registrations on PostgreSQL, two processes, the same event', two, `${Math.round((two / one) * 100)} % of one process`),
      row('Registrations on PostgreSQL with three sessions', sessions, `${Math.round((sessions / one) * 100)} % of none`),
    ];
  } finally {
    await databases.stop();
  }
}

const row = (what: string, measured: number, beside: string): Row => ({
  what,
  measured: `${Math.round(measured)}/s`,
  budget: '',
  beside,
  isWithin: null,
});

async function perSecond(databases: PostgresDatabases, processes: number, sessions: readonly string[]): Promise<number> {
  const name = await databases.take();
  const database = databases.addressOf(name);
  const store = await openStore(database);
  await seedEvent(store);
  const webApplication = await store.transaction((trx) =>
    insertWebApplication(trx, { name: 'Portal', origin: 'http://portal.test' }, new Date()),
  );
  await store.close();
  const servers = new ServerProcesses(database);
  const addresses = await Promise.all(Array.from({ length: processes }, () => servers.start()));
  const request = registering(webApplication, sessions);
  const runs = addresses.map((address) => {
    const { origin } = new URL(address);
    const url = registrationsAddress(origin, webApplication);
    return throughput({ ...request, connections: request.connections / processes, url }, SECONDS);
  });
  const measured = await Promise.all(runs);
  await servers.stop();
  await databases.giveBack(name);
  const failed = measured.reduce((sum, run) => sum + run.failed, 0);
  if (failed > 0) throw new Error(`${failed} registrations failed on PostgreSQL.`);
  return measured.reduce((sum, run) => sum + run.perSecond, 0);
}
