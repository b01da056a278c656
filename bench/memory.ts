import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { API_BASE, paths, TOKEN_PARAMETER } from '../contract/paths.ts';
import { freePort } from '../e2e/fixtures/free-port.ts';
import { Program } from '../e2e/fixtures/program.ts';
import { importOrganisation } from '../events-api/organisation/import-organisation.ts';
import { openStore, type Store } from '../events-api/store/store.ts';
import type { WebApplication } from '../events-api/web-applications/web-application.ts';
import { insertWebApplication } from '../events-api/web-applications/web-application.repository.ts';
import { asSent } from './bare-reads.ts';
import { generatedConferences } from './generated-event.ts';
import { throughput } from './load/load.ts';
import { insertMany } from './many-registrations.ts';
import { registering } from './registering.ts';
import type { Row } from './row.ts';

const CONFERENCES = 10;
const REGISTRATIONS = 1_000_000;
/** In megabytes. */
const BUDGET = 300;

/** What a server takes that has everything of ten large conferences in memory, in each encoding, and registers people. */
export async function memory(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const database = join(folder, 'events.sqlite');
  try {
    const store = await openStore(database);
    const webApplication = await seed(store);
    await store.close();
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    const args = ['serve', '--host', '127.0.0.1', '--port', String(port), '--database', database, '--log-level', 'error'];
    const server = await Program.start('bin/events-api.mjs', args, `${address}/health`);
    try {
      const begun = residentMegabytes(server.pid);
      await readEverything(`${address}/${API_BASE}`, webApplication);
      const read = residentMegabytes(server.pid);
      const url = `${address}/${API_BASE}${paths.eventRegistrations.of({ readableEventId: 'Generated0' })}`;
      await throughput({ ...registering(webApplication), url: `${url}?${TOKEN_PARAMETER}=${webApplication.token}` }, 5);
      const registered = residentMegabytes(server.pid);
      const most = peakMegabytes(server.pid) ?? Math.max(read, registered);
      return [
        {
          what: `Memory with ${CONFERENCES} conferences of 1,000 sessions and ${REGISTRATIONS.toLocaleString('en')} registrations`,
          measured: `${most} MB at most`,
          budget: `≤ ${BUDGET} MB`,
          beside: `${begun} MB at the start, ${read} MB after reading all, ${registered} MB after registrations`,
          isWithin: most <= BUDGET,
        },
      ];
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function seed(store: Store): Promise<WebApplication> {
  await importOrganisation(store, generatedConferences(CONFERENCES, { sessions: 1000, rooms: 25, days: 2 }), new Date());
  const events = await store.db.selectFrom('event').select('id').orderBy('readable_event_id').execute();
  const webApplication = await store.transaction((trx) =>
    insertWebApplication(trx, { name: 'Portal', origin: 'http://portal.test' }, new Date()),
  );
  const share = REGISTRATIONS / CONFERENCES;
  for (const [index, event] of events.entries()) {
    const from = index * share;
    await insertMany(store.db, { eventId: event.id, webApplicationId: webApplication.id, from, to: from + share });
  }
  return webApplication;
}

async function readEverything(base: string, { token, origin }: WebApplication): Promise<void> {
  const ofEvent = [
    paths.event,
    paths.eventAgenda,
    paths.eventSessions,
    paths.eventTracks,
    paths.eventSpeakers,
    paths.eventPasses,
  ];
  for (const encoding of ['br', 'gzip', 'identity']) {
    const read = (path: string): Promise<unknown> =>
      asSent(`${base}${path}?${TOKEN_PARAMETER}=${token}`, { origin, 'accept-encoding': encoding });
    await read(paths.publishedEvents.of({}));
    for (let conference = 0; conference < CONFERENCES; conference++) {
      for (const path of ofEvent) await read(path.of({ readableEventId: `Generated${conference}` }));
    }
  }
}

/** What the system keeps in memory for a process, as `ps` tells it everywhere. */
function residentMegabytes(pid: number): number {
  return Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024);
}

/** The most that it has been; Linux remembers it. */
function peakMegabytes(pid: number): number | undefined {
  const file = `/proc/${pid}/status`;
  const peak = existsSync(file) ? /VmHWM:\s+(\d+) kB/.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
  return peak === undefined ? undefined : Math.round(Number(peak) / 1024);
}
