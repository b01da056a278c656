import type { Store } from '../../events-api/store/store.ts';
import { check } from '../invariants/invariants.ts';
import { readSnapshot } from '../invariants/snapshot.ts';
import type { Ledger } from '../ledger.ts';
import type { Run } from '../run-state.ts';

/** Checks all that is promised, in the database as it is now. */
export async function judge({ options, findings }: Run, store: Store, ledger: Ledger): Promise<void> {
  const snapshot = await store.transaction((trx) => readSnapshot(trx, options.clock()));
  findings.push(...check(snapshot, ledger));
}
