import { hasTracer } from '../durability/tracer.ts';
import { watchSyncs } from '../durability/watch-syncs.ts';
import type { Run } from '../run-state.ts';
import { withServers } from '../servers/with-servers.ts';
import { judge } from './judge.ts';

/** Watches one server sync and answer. */
export async function syncs(run: Run): Promise<void> {
  const { options, notShown, tally, findings } = run;
  if (options.store === 'postgres') return;
  options.tell?.('syncs');
  if (!hasTracer()) {
    notShown.push('order of sync and answer: there is no strace here');
    return;
  }
  await withServers(run, 0, 'machine', async (crowd, { address, store }) => {
    const { answered, unsynced } = await watchSyncs(crowd, store, run.program(address));
    tally.answersWatched += answered;
    for (const id of unsynced)
      findings.push({ broken: 'unsynced', text: `registration ${id} was answered before it was synced` });
    await judge(run, store, crowd.ledger);
  });
}
