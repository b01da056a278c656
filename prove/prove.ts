import type { Clock } from '../events-api/config/clock.ts';
import type { Store } from '../events-api/store/store.ts';
import type { Crowd } from './buyers/crowd.ts';
import { HttpClient } from './client/http-client.ts';
import { askOnFullDisk } from './faults/full-disk.ts';
import type { Finding } from './invariants/finding.ts';
import { check } from './invariants/invariants.ts';
import { readSnapshot } from './invariants/snapshot.ts';
import { Ledger } from './ledger.ts';
import { Random } from './random.ts';
import { type Report, reportOf } from './report.ts';
import { runRound } from './round.ts';
import { eventsApi, ServerProcess, type ServerProgram } from './servers/server-process.ts';
import { openProofStore } from './stores/open-proof-store.ts';
import type { ProofStore, StoreKind, StoreOptions } from './stores/proof-store.ts';
import { Tally } from './tally.ts';
import { seedOrganisation } from './world/world.ts';

export const faults = ['kill', 'lockedDatabase', 'fullDisk'] as const;
export type Fault = (typeof faults)[number];

export interface ProofOptions {
  readonly store: StoreKind;
  readonly processes: number;
  readonly rounds: number;
  /** Goes on with further rounds until so many minutes are over. */
  readonly minutes?: number;
  /** In each round. */
  readonly buyers: number;
  readonly seed: number;
  readonly clock: Clock;
  /** All of them unless said otherwise. */
  readonly faults?: readonly Fault[];
  /** Hears what is being done. */
  readonly tell?: (what: string) => void;
  /** Another server than ours: one that is known to be wrong. */
  readonly program?: (database: string) => ServerProgram;
  /** Breaks the database behind the servers' back, before it is checked. */
  readonly tamper?: (store: Store) => Promise<void>;
}

/** Runs servers, buyers and faults, and judges the database by what was answered. Everything it starts has ended when it returns. */
export async function prove(options: ProofOptions): Promise<Report> {
  const { store, processes, buyers, seed, clock, tell = () => undefined } = options;
  const has = (fault: Fault): boolean => (options.faults ?? faults).includes(fault);
  const tally = new Tally();
  const random = new Random(seed);
  const findings: Finding[] = [];
  const notShown: string[] = [];
  let rounds = 0;
  const until = performance.now() + (options.minutes ?? 0) * 60_000;

  await withServers(options, {}, async (proofStore, servers, client) => {
    const ledger = new Ledger();
    const crowd: Crowd = { random, client, servers, ledger, tally };
    while (rounds < options.rounds || performance.now() < until) {
      rounds++;
      tell(`round ${rounds}`);
      const isLocked = has('lockedDatabase') && rounds % LOCKED_EACH === 1;
      await runRound(crowd, proofStore, { number: rounds, buyers, isLocked, isKilled: has('kill') });
      await options.tamper?.(proofStore.store);
      findings.push(...(await judge(proofStore.store, ledger, clock)));
    }
  });

  if (has('fullDisk')) {
    tell('full disk');
    await withServers(options, { isOnSmallDisk: true }, async (proofStore, servers, client) => {
      const ledger = new Ledger();
      if (!proofStore.disk) notShown.push('full disk: a small disk cannot be mounted here');
      await askOnFullDisk({ random, client, servers, ledger, tally }, proofStore);
      findings.push(...(await judge(proofStore.store, ledger, clock)));
    });
  }
  return reportOf({ seed, store, processes, rounds, buyers, tally, findings, notShown });
}

/** The database is locked in the first of so many rounds: each time costs seconds in which nothing else happens. */
const LOCKED_EACH = 5;

type Work = (proofStore: ProofStore, servers: readonly ServerProcess[], client: HttpClient) => Promise<void>;

async function withServers(
  { store, processes, clock, program = eventsApi }: ProofOptions,
  storeOptions: StoreOptions,
  work: Work,
): Promise<void> {
  const proofStore = await openProofStore(store, storeOptions);
  const servers: ServerProcess[] = [];
  try {
    const client = new HttpClient(await seedOrganisation(proofStore.store, clock()));
    for (let started = 0; started < processes; started++) servers.push(await ServerProcess.start(program(proofStore.address)));
    await work(proofStore, servers, client);
    client.close();
  } finally {
    for (const server of servers) await server.stop();
    await proofStore.close();
  }
}

function judge(store: Store, ledger: Ledger, clock: Clock): Promise<Finding[]> {
  return store.transaction(async (trx) => check(await readSnapshot(trx, clock()), ledger));
}
