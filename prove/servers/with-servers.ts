import type { Crowd } from '../buyers/crowd.ts';
import { HttpClient } from '../client/http-client.ts';
import { Ledger } from '../ledger.ts';
import type { Run } from '../run-state.ts';
import { openProofStore } from '../stores/open-proof-store.ts';
import type { DiskKind, ProofStore } from '../stores/proof-store.ts';
import { seedOrganisation } from '../world/world.ts';
import { ServerProcess } from './server-process.ts';

/** Runs `work` with a database and a ledger of its own and so many servers on it; all of that has ended when it returns. */
export async function withServers(
  { options, program, random, tally }: Run,
  processes: number,
  disk: DiskKind,
  work: (crowd: Crowd, proofStore: ProofStore) => Promise<void>,
): Promise<void> {
  const proofStore = await openProofStore(options.store, disk);
  const servers: ServerProcess[] = [];
  try {
    const client = new HttpClient(await seedOrganisation(proofStore.store, options.clock()));
    while (servers.length < processes) servers.push(await ServerProcess.start(program(proofStore.address)));
    await work({ random, client, servers, ledger: new Ledger(), tally }, proofStore);
    client.close();
  } catch (error) {
    for (const { output } of servers) process.stderr.write(output.slice(0, 1500));
    throw error;
  } finally {
    for (const server of servers) await server.stop();
    await proofStore.close();
  }
}
