import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk whose every block is a file of ours: what was only in the system's memory, and not sent to the disk, is not in it. */
export interface ImageDisk {
  /** Where it is mounted. */
  readonly folder: string;
  /** The disk as it would be found if the power went now. @returns that disk, mounted elsewhere */
  copy(): ImageDisk;
  unmount(): void;
}

/** Ext4 commits its own journal so often, in seconds: rarely, so that nothing reaches the disk that nobody has asked to sync. */
const COMMIT = 300;
const SIZE = 160 * 1024 * 1024;

/** @returns null where mounting is not allowed, or ext4 cannot be made (it takes root on Linux) */
export function mountImageDisk(): ImageDisk | null {
  const place = mkdtempSync(join(tmpdir(), 'disk-'));
  // Whoever a database runs as is to reach it.
  chmodSync(place, 0o755);
  try {
    const image = join(place, 'image');
    writeFileSync(image, '');
    truncateSync(image, SIZE);
    run('mkfs.ext4', '-q', '-F', '-E', 'lazy_itable_init=0,lazy_journal_init=0', image);
    return mountImage(place, image);
  } catch {
    rmSync(place, { recursive: true });
    return null;
  }
}

function mountImage(place: string, image: string): ImageDisk {
  const folder = mkdtempSync(join(place, 'mounted-'));
  run('mount', '-t', 'ext4', '-o', `loop,commit=${COMMIT}`, image, folder);
  return {
    folder,
    copy: () => {
      const elsewhere = mkdtempSync(join(tmpdir(), 'disk-'));
      chmodSync(elsewhere, 0o755);
      const copied = join(elsewhere, 'image');
      copyFileSync(image, copied);
      return mountImage(elsewhere, copied);
    },
    unmount: () => {
      run('umount', folder);
      rmSync(place, { recursive: true });
    },
  };
}

const run = (command: string, ...args: readonly string[]): void => void execFileSync(command, args, { stdio: 'ignore' });
