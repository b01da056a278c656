import { buy } from '../buyers/buyer.ts';
import { pause } from '../pause.ts';
import type { Run } from '../run-state.ts';
import { withServers } from '../servers/with-servers.ts';
import { seedRound } from '../world/world.ts';
import { judge } from './judge.ts';

const BUYERS = 150;

/**
 * The power goes while people buy. A killed process leaves what it has written to the system, which still brings it to the disk;
 * this leaves only what was synced. All that was answered by then has to be on the disk that is found afterwards.
 */
export async function powerCut(run: Run): Promise<void> {
  const { options, notShown, random, tally } = run;
  options.tell?.('power cut');
  await withServers(run, options.processes, 'image', async (crowd, { store, power }) => {
    if (!power) {
      notShown.push('power cut: a disk in a file cannot be mounted here (it takes root on Linux)');
      return;
    }
    const offers = await seedRound(store, 1, BUYERS);
    const leaving = new AbortController();
    const storm = Array.from({ length: BUYERS }, async (_, buyer) => {
      await pause(random.between(0, 1500));
      await buy({ ...crowd, leaving: leaving.signal }, random.of(offers), `cut-${buyer}`);
    });
    await pause(random.between(800, 1500));
    for (const server of crowd.servers) server.freeze();
    const found = await power.cut();
    leaving.abort();
    for (const server of crowd.servers) await server.kill();
    await Promise.all(storm);
    tally.powerCuts++;
    try {
      await judge(run, found.store, crowd.ledger);
    } finally {
      await found.close();
    }
  });
}
