import type { Store } from '../../events-api/store/store.ts';
import type { Crowd } from '../buyers/crowd.ts';
import { pause } from '../pause.ts';
import { noteWaitingLists } from '../world/note-waiting-lists.ts';

/**
 * Lets time run out for the purchases that their buyers left, while others buy, until `isOver`, and once more then; notes who waits
 * meanwhile.
 */
export async function letTimeRunOut({ random, ledger }: Crowd, store: Store, isOver: () => boolean): Promise<void> {
  let isLast = false;
  while (!isLast) {
    isLast = isOver();
    await runOut(store, [...ledger.runOut]);
    await noteWaitingLists(ledger, store);
    await pause(random.between(100, 400));
  }
}

/** Minutes cannot be waited for: the moment at which a purchase expires is moved to the one at which it was begun. */
async function runOut(store: Store, purchaseIds: readonly string[]): Promise<void> {
  if (purchaseIds.length === 0) return;
  await store.db
    .updateTable('event_purchase')
    .set((purchase) => ({ expires_at: purchase.ref('created_at') }))
    .where('id', 'in', purchaseIds)
    .where('state', '=', 'open')
    .execute();
}
