import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { mediaType } from './mime-types.mjs';

/**
 * @typedef {object} ServedFile
 * @property {string} type media type
 * @property {string} hash of the content
 * @property {Buffer} content
 * @property {Readonly<Record<string, Buffer>>} encoded the same, by content coding (`br`, `gzip`)
 */

/**
 * @param {Buffer} content
 * @param {string} type
 * @param {Readonly<Record<string, Buffer>>} [encoded]
 * @returns {ServedFile}
 */
export const servedFile = (content, type, encoded = {}) => ({
  type,
  hash: createHash('sha256').update(content).digest('base64url').slice(0, 22),
  content,
  encoded,
});

/**
 * Takes a whole built portal into memory (a few megabytes): what is not in the map cannot be asked for.
 * @param {string} folder
 * @param {string} compressed folder with `.br` and `.gz` twins; may be missing
 * @param {Readonly<Record<string, string>>} [mimeTypes]
 * @returns {Map<string, ServedFile>} by path, with a leading slash
 */
export function loadFiles(folder, compressed, mimeTypes) {
  const files = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(folder.length).replaceAll('\\', '/');
    const twins = Object.entries({ br: '.br', gzip: '.gz' })
      .map(([coding, ending]) => /** @type {const} */ ([coding, join(compressed, path + ending)]))
      .filter(([, twin]) => existsSync(twin))
      .map(([coding, twin]) => [coding, readFileSync(twin)]);
    files.set(path, servedFile(readFileSync(file), mediaType(extname(entry.name), mimeTypes), Object.fromEntries(twins)));
  }
  return files;
}
