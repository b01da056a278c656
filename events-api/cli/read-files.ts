import { readFileSync, statSync } from 'node:fs';
import { ImportError } from '../import/import-error.ts';
import { MAX_FILE_BYTES, type ScheduleFile } from '../import/schedule-file.ts';

/** Reads files whole, after a look at what they are and how large. @throws ImportError */
export function readFiles(paths: readonly string[]): ScheduleFile[] {
  for (const path of paths) refuseUnreadable(path);
  return paths.map((path) => ({ path, bytes: readFileSync(path) }));
}

export const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

function refuseUnreadable(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new ImportError('no_file', 'There is no such file.', { file: path });
  if (!found.isFile()) throw new ImportError('no_file', 'This is no file but a folder or a device.', { file: path });
  if (found.size > MAX_FILE_BYTES) {
    const message = `The file has ${megabytes(found.size)}; at most ${megabytes(MAX_FILE_BYTES)} are read.`;
    throw new ImportError('file_too_large', message, { file: path });
  }
}
