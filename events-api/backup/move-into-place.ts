import { chmod, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Brings a finished file to the disk and gives it its name in one step: after a power cut the old file is there or the new one. */
export async function moveIntoPlace(beside: string, file: string): Promise<void> {
  await chmod(beside, 0o600);
  await sync(beside);
  await rename(beside, file);
  // Windows does not let a folder be opened; it keeps its own log of names.
  if (process.platform !== 'win32') await sync(dirname(file));
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
