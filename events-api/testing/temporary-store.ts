import type { Store } from '../store/store.ts';
import { openTestStore } from './test-database.ts';

/** A store of its own for each spec of the surrounding `describe`. */
export function temporaryStore(): () => Store {
  let store: Store;
  beforeEach(async () => {
    store = await openTestStore();
  });
  afterEach(() => store.close());
  return () => store;
}
