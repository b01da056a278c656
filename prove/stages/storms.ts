import type { Crowd } from '../buyers/crowd.ts';
import { readSnapshot, type Snapshot } from '../invariants/snapshot.ts';
import { emptyOutbox } from '../mails/empty-outbox.ts';
import { judgeDeliveries } from '../mails/judge-deliveries.ts';
import { MailBox } from '../mails/mail-box.ts';
import { runRound } from '../round.ts';
import type { Run } from '../run-state.ts';
import type { ServerProgram } from '../servers/server-process.ts';
import { withServers } from '../servers/with-servers.ts';
import type { ProofStore } from '../stores/proof-store.ts';
import { judge } from './judge.ts';

/** The database is locked in the first of so many rounds: each time costs seconds in which nothing else happens. */
const LOCKED_EACH = 5;

/**
 * Round after round on one database, checked after each; what the servers have to mail goes to a mail server of ours meanwhile.
 * @returns how many rounds there were
 */
export async function storms(run: Run): Promise<number> {
  const { options, has } = run;
  if (!has('mails')) return stormsOf(run, () => Promise.resolve());
  const box = await MailBox.open();
  const program = (database: string): ServerProgram => ({ ...run.program(database), env: box.env });
  try {
    return await stormsOf({ ...run, program }, async (crowd, { store }) => {
      options.tell?.('mails');
      await emptyOutbox(crowd.servers, store);
      noteDeliveries(run, box, await store.transaction((trx) => readSnapshot(trx, options.clock())));
    });
  } finally {
    await box.close();
  }
}

async function stormsOf(run: Run, after: (crowd: Crowd, proofStore: ProofStore) => Promise<void>): Promise<number> {
  const { options, has, tally } = run;
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
    if (rounds > 0) await after(crowd, proofStore);
    for (const { made, known } of crowd.ledger.checkIns.values()) if (made + known > 0) tally.checkIns++;
  });
  return rounds;
}

function noteDeliveries({ tally, findings }: Run, { delivered }: MailBox, snapshot: Snapshot): void {
  const deliveries = judgeDeliveries(snapshot, delivered, tally.kills);
  tally.mails += delivered.length;
  tally.mailsTwice += deliveries.twice;
  findings.push(...deliveries.findings);
}
