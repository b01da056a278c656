import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openStore } from '../../events-api/store/store.ts';
import { pause } from '../pause.ts';
import { type ImageDisk, mountImageDisk } from './image-disk.ts';
import { type Cluster, startCluster } from './postgres-cluster.ts';
import type { DiskKind, Power, ProofStore } from './proof-store.ts';
import { mountSmallDisk } from './small-disk.ts';

const FOLDER = 'cluster';

/** A PostgreSQL of its own. As root it runs as another user, who must reach its files: they lie directly below a folder for all. */
export async function openPostgresProofStore(disk: DiskKind): Promise<ProofStore> {
  const folder = join(tmpdir(), `prove-postgres-${randomBytes(6).toString('hex')}`);
  mkdirSync(folder);
  const smallDisk = disk === 'small' ? mountSmallDisk(folder, SMALL) : null;
  const image = disk === 'image' ? mountImageDisk() : null;
  const place = image?.folder ?? folder;
  chmodSync(place, 0o755);
  const cluster = await startCluster(join(place, FOLDER), true);
  const store = await openStore(cluster.address);
  return {
    address: cluster.address,
    store,
    smallDisk,
    power: image && powerOf(image, cluster),
    lock: (milliseconds) => lock(cluster.address, milliseconds),
    close: async () => {
      await store.close();
      await cluster.stop();
      smallDisk?.unmount();
      image?.unmount();
      rmSync(folder, { recursive: true });
    },
  };
}

/** In megabytes: an empty cluster takes about a third of it. */
const SMALL = 160;

/** Another connection writes to the registrations and does not commit: who registers waits for it. */
async function lock(address: string, milliseconds: number): Promise<void> {
  const client = new pg.Client(address);
  await client.connect();
  await client.query('begin; lock table event_registration in exclusive mode');
  await pause(milliseconds);
  await client.query('rollback');
  await client.end();
}

const powerOf = (image: ImageDisk, cluster: Cluster): Power => ({
  cut: async () => {
    cluster.freeze();
    const found = image.copy();
    cluster.thaw();
    chmodSync(found.folder, 0o755);
    // Its writer is not there after a power cut; here it still is, on the other disk.
    rmSync(join(found.folder, FOLDER, 'postmaster.pid'));
    const again = await startCluster(join(found.folder, FOLDER), false);
    const store = await openStore(again.address);
    return {
      store,
      close: async () => {
        await store.close();
        await again.stop();
        found.unmount();
      },
    };
  },
});
