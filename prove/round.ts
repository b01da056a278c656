import { answerInvitations, askForPositions } from './buyers/after-the-storm.ts';
import { buy } from './buyers/buyer.ts';
import type { Crowd } from './buyers/crowd.ts';
import { fill } from './buyers/fill.ts';
import { killServers } from './faults/kill-servers.ts';
import { lockDatabase } from './faults/lock-database.ts';
import { letTimeRunOut } from './faults/run-out.ts';
import { pause } from './pause.ts';
import type { ProofStore } from './stores/proof-store.ts';
import { seedRound } from './world/world.ts';

export interface RoundOptions {
  readonly number: number;
  readonly buyers: number;
  readonly isLocked: boolean;
  readonly isKilled: boolean;
}

/** Buyers come within this time, in milliseconds, so that servers die while many are at work. */
const ARRIVING = 3500;
/** More time where the database is locked at first. */
const ARRIVING_LATE = 9000;

/** Hundreds of buyers after the last seats of new events, while servers are killed and the database is locked. */
export async function runRound(
  crowd: Crowd,
  proofStore: ProofStore,
  { number, buyers, isLocked, isKilled }: RoundOptions,
): Promise<void> {
  const { random, tally } = crowd;
  const { store } = proofStore;
  const offers = await seedRound(store, number, buyers);
  const since = performance.now();
  let isOver = false;
  const storm = Promise.all(
    Array.from({ length: buyers }, async (_, buyer) => {
      await pause(random.between(0, isLocked ? ARRIVING_LATE : ARRIVING));
      await buy(crowd, random.of(offers), `r${number}-b${buyer}`);
    }),
  ).finally(() => (isOver = true));
  // Whoever waits for a locked database cannot be seen to give up waiting when it is killed before.
  const unlocked = isLocked ? lockDatabase(crowd, proofStore) : Promise.resolve();
  await allEnded([
    storm,
    isKilled ? unlocked.then(() => killServers(crowd, () => isOver)) : unlocked,
    unlocked.then(() => letTimeRunOut(crowd, store, () => isOver)),
  ]);
  tally.working += performance.now() - since;
  await answerInvitations(crowd, store, offers);
  for (const offer of offers) await fill(crowd, offer);
  await askForPositions(crowd, store);
}

/** Waits for all, whatever becomes of one: nothing may go on that starts servers. @throws what the first of them threw */
async function allEnded(works: readonly Promise<unknown>[]): Promise<void> {
  for (const outcome of await Promise.allSettled(works)) if (outcome.status === 'rejected') throw outcome.reason;
}
