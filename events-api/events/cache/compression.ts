import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gzip } from 'node:zlib';
import { inTurn } from './in-turn.ts';

const toBrotli = promisify(brotliCompress);
const fromBrotli = promisify(brotliDecompress);
const toGzip = promisify(gzip);

/** On the way to whoever asks first: a hundredth of a second for an agenda of 1,000 sessions. */
const QUICK = { [constants.BROTLI_PARAM_QUALITY]: 5 };
/**
 * When there is time: eighty times as long, and a fifth smaller. Brotli's 9 saves a twentieth only. It looks back a megabyte: to look
 * back four takes 20 MB more, for a twentieth of the largest answers.
 */
const THOROUGH = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 20 };

export const compressBrotli = (plain: Buffer): Promise<Buffer> => inTurn(() => brotli(plain, QUICK));

export const compressGzip = (plain: Buffer): Promise<Buffer> => inTurn(() => gzipped(plain));

/** @param length of the text, in bytes */
export const decompressBrotli = (compressed: Buffer, length: number): Promise<Buffer> =>
  inTurn(() => plainOf(compressed, length));

/** Gzip of a text that is there in Brotli only. @param length of the text, in bytes */
export const gzipOfBrotli = (compressed: Buffer, length: number): Promise<Buffer> =>
  inTurn(() => fromPlain(compressed, length, gzipped));

/** The same text in fewer bytes, if possible; takes seconds, and nobody's turn. @param length of the text, in bytes */
export async function compressMore(compressed: Buffer, length: number): Promise<Buffer> {
  const thorough = await fromPlain(compressed, length, (plain) => brotli(plain, THOROUGH));
  return thorough.length < compressed.length ? thorough : compressed;
}

async function fromPlain(compressed: Buffer, length: number, make: (plain: Buffer) => Promise<Buffer>): Promise<Buffer> {
  const plain = await plainOf(compressed, length);
  const made = await make(plain);
  giveBack(plain);
  return made;
}

async function brotli(plain: Buffer, params: Readonly<Record<number, number>>): Promise<Buffer> {
  const ours = {
    ...params,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
  };
  return onItsOwn(await toBrotli(plain, { params: ours, chunkSize: pieceFor(plain.length) }));
}

const gzipped = async (plain: Buffer): Promise<Buffer> => onItsOwn(await toGzip(plain, { chunkSize: pieceFor(plain.length) }));

const plainOf = (compressed: Buffer, length: number): Promise<Buffer> =>
  fromBrotli(compressed, { chunkSize: Math.max(constants.Z_MIN_CHUNK, length) });

/**
 * The same bytes in memory of exactly their size. Node cuts small buffers out of larger pieces; one that is kept would keep the
 * whole piece.
 */
export function onItsOwn(bytes: Uint8Array): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length);
  copy.set(bytes);
  return copy;
}

/** A quarter is enough for almost any text. Many small pieces would leave holes between what stays in memory. */
const pieceFor = (length: number): number => Math.max(constants.Z_DEFAULT_CHUNK, Math.ceil(length / 4));

/** At once, and not when garbage is collected. A part of a larger piece is left alone. */
function giveBack({ buffer, length }: Buffer): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === length) buffer.transfer(0);
}
