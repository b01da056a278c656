import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '../../store/store.ts';

/** A store on a file of its own for each spec of the surrounding `describe`. */
export function temporaryStore(): () => Store {
  let folder: string;
  let store: Store;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'organisation-'));
    store = await openStore(join(folder, 'events.sqlite'));
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });
  return () => store;
}
