import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buy } from '../buyers/buyer.ts';
import type { Crowd } from '../buyers/crowd.ts';
import { pause } from '../pause.ts';
import { ServerProcess, type ServerProgram } from '../servers/server-process.ts';
import type { Store } from '../../events-api/store/store.ts';
import { seedRound } from '../world/world.ts';
import { traced } from './tracer.ts';
import { findUnsyncedAnswers, type SyncedAnswers } from './unsynced-answers.ts';

const BUYERS = 120;

/** Buyers at one server whose system calls are written down; the trace is read once the server has stopped. */
export async function watchSyncs(crowd: Omit<Crowd, 'servers'>, store: Store, program: ServerProgram): Promise<SyncedAnswers> {
  const folder = mkdtempSync(join(tmpdir(), 'trace-'));
  const file = join(folder, 'trace');
  try {
    const server = await ServerProcess.start({ ...program, before: traced(file) });
    const offers = await seedRound(store, 0, BUYERS);
    const buyers = Array.from({ length: BUYERS }, (_, buyer) =>
      buy({ ...crowd, servers: [server] }, crowd.random.of(offers), `traced-${buyer}`),
    );
    await Promise.all(buyers);
    const { pid } = server;
    await server.stop();
    return findUnsyncedAnswers(await finishedTrace(file, pid));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The tracer writes on for a moment after the program has ended. */
async function finishedTrace(file: string, pid: number): Promise<string> {
  for (;;) {
    const trace = readFileSync(file, 'utf8');
    if (new RegExp(`^${pid} +\\+\\+\\+ `, 'm').test(trace)) return trace;
    await pause(20);
  }
}
