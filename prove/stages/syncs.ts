import { hasTracer } from '../durability/tracer.ts';
import type { SyncedAnswers } from '../durability/unsynced-answers.ts';
import { watchFlushes } from '../durability/watch-flushes.ts';
import { watchSyncs } from '../durability/watch-syncs.ts';
import type { Run } from '../run-state.ts';
import { withServers } from '../servers/with-servers.ts';
import { judge } from './judge.ts';

/** Watches one server sync and answer: its system calls on SQLite, the log's position on PostgreSQL. */
export async function syncs(run: Run): Promise<void> {
  const { options, notShown } = run;
  options.tell?.('syncs');
  if (options.store === 'postgres') {
    await withServers(run, 1, 'machine', async (crowd, { store }) => {
      note(run, await watchFlushes(crowd, store));
      await judge(run, store, crowd.ledger);
    });
  } else if (hasTracer()) {
    await withServers(run, 0, 'machine', async (crowd, { address, store }) => {
      note(run, await watchSyncs(crowd, store, run.program(address)));
      await judge(run, store, crowd.ledger);
    });
  } else notShown.push('order of sync and answer: there is no strace here');
}

function note({ tally, findings }: Run, { answered, unsynced }: SyncedAnswers): void {
  tally.answersWatched += answered;
  for (const id of unsynced) findings.push({ broken: 'unsynced', text: `registration ${id} was answered before it was synced` });
}
