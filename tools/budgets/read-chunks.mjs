import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliBytes } from '../serve/compress.mjs';

/**
 * A file of the built portal and what it loads.
 * @typedef {object} Chunk
 * @property {string} [entryPoint] source file that something imports lazily, or the program's first
 * @property {readonly string[]} now chunks that load with it
 * @property {readonly string[]} later chunks that it loads on demand
 * @property {Readonly<Record<string, number>>} [contains] bytes in it, before compression, by source file
 */

/**
 * @param {string} statsFile `browser-stats.json` as `ng build` writes it
 * @returns {Map<string, Chunk>} by file name
 */
export function readChunks(statsFile) {
  const { outputs } =
    /** @type {{ outputs: Record<string, { entryPoint?: string, inputs: Record<string, { bytesInOutput: number }>, imports: { path: string, kind: string, external?: boolean }[] }> }} */ (
      JSON.parse(readFileSync(statsFile, 'utf8'))
    );
  return new Map(
    Object.entries(outputs).map(([name, { entryPoint, inputs, imports }]) => {
      const own = imports.filter(({ path, external }) => !external && path in outputs);
      const now = own.filter(({ kind }) => kind !== 'dynamic-import').map(({ path }) => path);
      const later = own.filter(({ kind }) => kind === 'dynamic-import').map(({ path }) => path);
      const contains = Object.fromEntries(Object.entries(inputs).map(([file, { bytesInOutput }]) => [file, bytesInOutput]));
      return [name, { ...(entryPoint && { entryPoint }), now, later, contains }];
    }),
  );
}

/**
 * @param {string} folder of the built portal
 * @param {Iterable<string>} files
 * @returns {Promise<number>} bytes on the wire (brotli)
 */
export async function wireBytes(folder, files) {
  const sizes = [...files].map(async (file) => (await brotliBytes(readFileSync(join(folder, file)))).length);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
