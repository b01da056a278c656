import { execFileSync } from 'node:child_process';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A disk that can really be full. */
export interface SmallDisk {
  /** Leaves no room for anything more. */
  fill(): void;
  makeRoom(): void;
  unmount(): void;
}

/**
 * Mounts a disk in memory at `folder`.
 * @param size in megabytes
 * @returns null where mounting is not allowed (it takes root on Linux)
 */
export function mountSmallDisk(folder: string, size: number): SmallDisk | null {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}m`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return null;
  }
  const ballast = join(folder, 'ballast');
  return {
    fill: () => {
      const { bsize, bavail } = statfsSync(folder);
      writeFileSync(ballast, Buffer.alloc(bsize * bavail));
    },
    makeRoom: () => {
      rmSync(ballast, { force: true });
    },
    unmount: () => {
      execFileSync('umount', [folder]);
    },
  };
}
