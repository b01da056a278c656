import { askOnFullDisk } from '../faults/full-disk.ts';
import type { Run } from '../run-state.ts';
import { withServers } from '../servers/with-servers.ts';
import { judge } from './judge.ts';

export async function fullDisk(run: Run): Promise<void> {
  const { options, notShown } = run;
  options.tell?.('full disk');
  await withServers(run, options.processes, 'small', async (crowd, proofStore) => {
    const { smallDisk, store } = proofStore;
    if (!smallDisk) {
      notShown.push('full disk: a small disk cannot be mounted here (it takes root on Linux)');
      return;
    }
    await askOnFullDisk(crowd, store, smallDisk);
    await judge(run, store, crowd.ledger);
  });
}
