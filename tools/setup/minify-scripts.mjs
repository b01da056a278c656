import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Minifies the scripts of a folder once more, in place. `ng build` minifies each file before the chunks are joined; what lies side by
 * side only since then is folded, inlined and named anew here (docs/decisions/0007: 5 kB of brotli in the first view).
 *
 * Run by `build.mjs` in a process of its own, on a Node that Rolldown takes: `node minify-scripts.mjs FOLDER`.
 */
const [folder = '.'] = process.argv.slice(2);
const { minify } = await rolldownOfAngular();
const scripts = (await readdir(folder)).filter((name) => name.endsWith('.js'));
for (const name of scripts) {
  const path = join(folder, name);
  const { code, errors } = await minify(name, await readFile(path, 'utf8'), { module: true, compress: true, mangle: true });
  if (errors.length > 0) throw new Error(`${name}: ${errors.map(({ message }) => message).join('; ')}`);
  await writeFile(path, code);
}

/**
 * The Rolldown with which Angular's builder comes, wherever npm has put it.
 * @returns {Promise<typeof import('rolldown/utils')>}
 */
async function rolldownOfAngular() {
  const builder = createRequire(import.meta.url).resolve('@angular/build/package.json');
  return import(pathToFileURL(createRequire(builder).resolve('rolldown/utils')).href);
}
