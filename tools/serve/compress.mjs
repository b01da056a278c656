import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isCompressible } from './mime-types.mjs';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Below this the headers weigh more than what is saved. */
const worthIt = 1000;

/**
 * The size on the wire that budgets count.
 * @param {Buffer} content
 * @returns {Promise<Buffer>}
 */
export const brotliBytes = (content) => brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

/**
 * Writes a `.br` and a `.gz` twin of each file that is worth it into another folder, which is emptied first.
 * @param {string} from
 * @param {string} to
 */
export async function compressFolder(from, to) {
  await rm(to, { recursive: true, force: true });
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile() || !isCompressible(extname(entry.name))) continue;
    const path = join(entry.parentPath, entry.name);
    const content = await readFile(path);
    if (content.length < worthIt) continue;
    const twin = join(to, path.slice(from.length));
    await mkdir(dirname(twin), { recursive: true });
    await writeFile(`${twin}.br`, await brotliBytes(content));
    await writeFile(`${twin}.gz`, await gzipped(content, { level: 9 }));
  }
}
