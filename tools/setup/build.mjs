import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compressFolder } from '../serve/compress.mjs';
import { contentHash } from './content-hash.mjs';
import { findNode } from './find-node.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { ToldError } from './told-error.mjs';

/** Everything the built portal is made of. */
const sources = [
  ...['src', 'public', 'contract', 'angular.json', 'tsconfig.json', 'tsconfig.app.json', 'package-lock.json'],
  'tools/setup/minify-scripts.mjs',
];
const rememberedIn = join(root, 'dist/.built-from');

/**
 * The chunks that esbuild leaves are joined by Rollup instead of Rolldown, which cuts what loads at the start in four pieces: 3 kB of
 * brotli more (docs/decisions/0007).
 */
const joinedByRollup = { NG_BUILD_CHUNKS_ROLLDOWN: 'false' };

/** Where `ng build` puts what a host publishes. */
export const builtPortal = join(root, 'dist/portal/browser');

/** The same files, compressed once; a host like Static Web Apps compresses by itself and does not need them. */
export const compressedPortal = join(root, 'dist/portal/compressed');

/** @returns {boolean} whether dist/ was built from the sources that are here now */
export function isBuilt() {
  try {
    return readFileSync(rememberedIn, 'utf8') === contentHash(root, sources);
  } catch {
    return false;
  }
}

/**
 * Builds the portal and compresses what can be compressed.
 * @throws {ToldError} with the compiler's output
 */
export async function buildPortal() {
  const hash = contentHash(root, sources);
  const ng = join(root, 'node_modules/@angular/cli/bin/ng.js');
  const env = { ...process.env, ...joinedByRollup };
  const outcome = await run(findNode(), [ng, 'build', '--progress=false'], { env });
  if (outcome.code !== 0) throw new ToldError(`The portal does not build:\n${outcome.output.trim()}`);
  const minified = await run(findNode(), [join(root, 'tools/setup/minify-scripts.mjs'), builtPortal]);
  if (minified.code !== 0) throw new ToldError(`The portal's scripts cannot be minified:\n${minified.output.trim()}`);
  await compressFolder(builtPortal, compressedPortal);
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(rememberedIn, hash);
}

/** Builds only when a source has changed since the last build. */
export async function buildWhenNeeded() {
  if (isBuilt()) return;
  console.log('Building the portal …');
  await buildPortal();
}
