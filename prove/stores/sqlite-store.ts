import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../events-api/store/store.ts';
import { type ImageDisk, mountImageDisk } from './image-disk.ts';
import type { DiskKind, Power, ProofStore } from './proof-store.ts';
import { mountSmallDisk } from './small-disk.ts';

const LOCK_HOLDER = join(import.meta.dirname, 'lock-holder.ts');
/** In megabytes: room for a small crowd. */
const SMALL = 48;
const FILE = 'events.sqlite';

/** A database file in a folder of its own. */
export async function openSqliteStore(disk: DiskKind): Promise<ProofStore> {
  const folder = mkdtempSync(join(tmpdir(), 'prove-'));
  const smallDisk = disk === 'small' ? mountSmallDisk(folder, SMALL) : null;
  const image = disk === 'image' ? mountImageDisk() : null;
  const address = join(image?.folder ?? folder, FILE);
  const store = await openStore(address);
  return {
    address,
    store,
    smallDisk,
    power: image && powerOf(image),
    lock: async (milliseconds) => {
      const holder = spawn(process.execPath, [LOCK_HOLDER, address, String(milliseconds)], { stdio: 'inherit' });
      await once(holder, 'exit');
    },
    close: async () => {
      await store.close();
      smallDisk?.unmount();
      image?.unmount();
      rmSync(folder, { recursive: true });
    },
  };
}

const powerOf = (image: ImageDisk): Power => ({
  cut: async () => {
    const found = image.copy();
    const store = await openStore(join(found.folder, FILE));
    return {
      store,
      close: async () => {
        await store.close();
        found.unmount();
      },
    };
  },
});
