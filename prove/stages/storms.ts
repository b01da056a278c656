import { runRound } from '../round.ts';
import type { Run } from '../run-state.ts';
import { withServers } from '../servers/with-servers.ts';
import { judge } from './judge.ts';

/** The database is locked in the first of so many rounds: each time costs seconds in which nothing else happens. */
const LOCKED_EACH = 5;

/**
 * Round after round on one database, checked after each.
 * @returns how many rounds there were
 */
export async function storms(run: Run): Promise<number> {
  const { options, has } = run;
  const until = performance.now() + (options.minutes ?? 0) * 60_000;
  let rounds = 0;
  await withServers(run, options.processes, 'machine', async (crowd, proofStore) => {
    while (rounds < options.rounds || performance.now() < until) {
      options.tell?.(`round ${rounds + 1}`);
      const isLocked = has('lockedDatabase') && rounds % LOCKED_EACH === 0;
      rounds++;
      await runRound(crowd, proofStore, { number: rounds, buyers: options.buyers, isLocked, isKilled: has('kills') });
      await options.tamper?.(proofStore.store);
      await judge(run, proofStore.store, crowd.ledger);
    }
  });
  return rounds;
}
