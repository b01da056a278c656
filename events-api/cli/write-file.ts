import { createWriteStream, rmSync, statSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { moveIntoPlace } from '../backup/move-into-place.ts';

/** Says what could not be written where; the file that was there before is as it was. */
export class WriteFailed extends Error {
  override readonly name = 'WriteFailed';
}

/**
 * Writes text as it comes to a file, or to standard output when there is none. A file is written beside its place first: whoever reads it
 * meanwhile finds the old one or the new one, never half of one. A device is written to directly.
 * @throws WriteFailed, and whatever `text` throws
 */
export async function writeText(text: Iterable<string> | AsyncIterable<string>, output: string | undefined): Promise<void> {
  if (output === undefined) return toStandardOutput(text);
  const found = statSync(output, { throwIfNoEntry: false });
  const isPlain = !found || found.isFile();
  const beside = isPlain ? `${output}.${process.pid}.tmp` : output;
  try {
    await pipeline(text, createWriteStream(beside, { mode: 0o600 }));
    if (isPlain) await moveIntoPlace(beside, output);
  } catch (error) {
    if (isPlain) rmSync(beside, { force: true });
    throw asWriteFailed(error, output);
  }
}

async function toStandardOutput(text: Iterable<string> | AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(text, process.stdout, { end: false });
  } catch (error) {
    throw asWriteFailed(error, 'standard output');
  }
}

function asWriteFailed(error: unknown, place: string): unknown {
  if (!(error instanceof Error) || !('syscall' in error)) return error;
  return new WriteFailed(`${place} could not be written: ${error.message}`, { cause: error });
}
