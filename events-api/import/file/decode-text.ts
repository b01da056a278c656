import { isUtf8 } from 'node:buffer';
import { ImportError, type Place } from '../import-error.ts';
import { MAX_FILE_BYTES, type ScheduleFile } from '../schedule-file.ts';
import { findInvalidUtf8 } from './invalid-utf8.ts';

const SAVE_AS_UTF8 = 'Save the file as UTF-8 and import it again.';

/** The text of a file: UTF-8, with or without byte order mark, or UTF-16 with one. */
export function decodeText(file: ScheduleFile): string {
  refuseSize(file);
  const [first, second] = file.bytes;
  if (first === 0xff && second === 0xfe) return decodeUtf16(file, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decodeUtf16(file, 'utf-16be');
  if (first === 0 || second === 0) {
    throw new ImportError('wrong_encoding', 'The file is no text, or UTF-16 without a byte order mark.', {
      file: file.path,
      hint: SAVE_AS_UTF8,
    });
  }
  if (!isUtf8(file.bytes)) refuseInvalidUtf8(file);
  return new TextDecoder('utf-8', { ignoreBOM: false }).decode(file.bytes);
}

function refuseSize({ path, bytes }: ScheduleFile): void {
  if (bytes.length === 0) throw new ImportError('empty_file', 'The file is empty.', { file: path });
  if (bytes.length > MAX_FILE_BYTES) {
    const size = (bytes.length / 1024 / 1024).toFixed(1);
    throw new ImportError('file_too_large', `The file has ${size} MB; at most ${MAX_FILE_BYTES / 1024 / 1024} MB are read.`, {
      file: path,
    });
  }
}

function decodeUtf16(file: ScheduleFile, encoding: 'utf-16le' | 'utf-16be'): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(file.bytes);
  } catch {
    throw new ImportError('wrong_encoding', 'The file begins like UTF-16 but is not.', { file: file.path, hint: SAVE_AS_UTF8 });
  }
}

function refuseInvalidUtf8({ path, bytes }: ScheduleFile): never {
  const offset = findInvalidUtf8(bytes) ?? 0;
  if (isCutCharacter(bytes, offset)) {
    throw new ImportError('truncated', 'The file ends in the middle of a character.', {
      file: path,
      place: placeOfByte(bytes, offset),
    });
  }
  const byte = (bytes[offset] ?? 0).toString(16).padStart(2, '0');
  throw new ImportError('wrong_encoding', `The file is not UTF-8: byte 0x${byte} at offset ${offset} does not belong there.`, {
    file: path,
    place: placeOfByte(bytes, offset),
    hint: SAVE_AS_UTF8,
  });
}

/** Whether the bytes from `offset` to the end are the beginning of a character: more of it would have been right. */
function isCutCharacter(bytes: Uint8Array, offset: number): boolean {
  const rest = bytes.subarray(offset);
  if (rest.length > 3) return false;
  return ['', '\x80', '\x80\x80'].some((more) =>
    isUtf8(Buffer.concat([rest, Buffer.from(more, 'latin1'), Buffer.from('\xbf', 'latin1')])),
  );
}

function placeOfByte(bytes: Uint8Array, offset: number): Place {
  const before = bytes.subarray(0, offset);
  const lineStart = before.lastIndexOf(0x0a) + 1;
  const line = before.reduce((count, byte) => (byte === 0x0a ? count + 1 : count), 1);
  return { line, column: new TextDecoder().decode(before.subarray(lineStart)).length + 1 };
}
