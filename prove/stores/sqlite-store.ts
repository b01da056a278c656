import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../events-api/store/store.ts';
import type { ProofStore, StoreOptions } from './proof-store.ts';
import { mountSmallDisk } from './small-disk.ts';

const LOCK_HOLDER = join(import.meta.dirname, 'lock-holder.ts');

/** A database file in a folder of its own. */
export async function openSqliteStore({ isOnSmallDisk = false }: StoreOptions = {}): Promise<ProofStore> {
  const folder = mkdtempSync(join(tmpdir(), 'prove-'));
  const disk = isOnSmallDisk ? mountSmallDisk(folder) : null;
  const address = join(folder, 'events.sqlite');
  const store = await openStore(address);
  return {
    kind: 'sqlite',
    address,
    store,
    disk,
    lock: async (milliseconds) => {
      const holder = spawn(process.execPath, [LOCK_HOLDER, address, String(milliseconds)], { stdio: 'inherit' });
      await once(holder, 'exit');
    },
    close: async () => {
      await store.close();
      disk?.unmount();
      rmSync(folder, { recursive: true });
    },
  };
}
