import type { Crowd } from '../buyers/crowd.ts';
import { pause } from '../pause.ts';
import type { ProofStore } from '../stores/proof-store.ts';

/** Longer than any server waits for another that writes, in milliseconds. */
const LOCKED_FOR = 6500;

/** In the middle of the storm another process takes the write lock and keeps it for longer than a server waits. */
export async function lockDatabase({ random, tally }: Crowd, proofStore: ProofStore): Promise<void> {
  await pause(random.between(100, 500));
  await proofStore.lock(LOCKED_FOR);
  tally.lockedDatabases++;
}
