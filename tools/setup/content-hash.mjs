import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One hash over files and folders: names and contents, in a fixed order.
 * @param {string} folder
 * @param {readonly string[]} paths relative to the folder; missing ones count as missing
 * @param {string} [extra] what else decides (a platform, a version)
 * @returns {string}
 */
export function contentHash(folder, paths, extra = '') {
  const hash = createHash('sha256').update(extra);
  for (const path of paths)
    for (const file of filesUnder(folder, path)) hash.update(`\0${file}\0`).update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}

/**
 * @param {string} folder
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(folder, path) {
  const absolute = join(folder, path);
  if (!existsSync(absolute)) return [];
  if (statSync(absolute).isFile()) return [path];
  return readdirSync(absolute)
    .sort()
    .flatMap((name) => filesUnder(folder, join(path, name)));
}
