import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from './content-hash.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { ToldError } from './told-error.mjs';

/** Stands inside node_modules, so that it goes when node_modules goes. */
const rememberedIn = 'node_modules/.installed-from';

/** @param {string} folder */
const wanted = (folder) => contentHash(folder, ['package-lock.json'], `${process.platform}-${process.arch}`);

/**
 * @param {string} [folder]
 * @returns {boolean} whether node_modules was installed from the package-lock.json that is here now
 */
export function isInstalled(folder = root) {
  const remembered = join(folder, rememberedIn);
  return existsSync(remembered) && readFileSync(remembered, 'utf8') === wanted(folder);
}

/**
 * The npm that runs this script, else the one in PATH.
 * @returns {readonly [string, ...string[]]}
 */
function npmCommand() {
  const running = process.env['npm_execpath'];
  if (running?.endsWith('.js') && running.includes('npm')) return [process.execPath, running];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

/**
 * Installs dependencies when they are missing or package-lock.json has changed since.
 *
 * `npm install --no-save` and not `npm ci`: a lock file written on one platform lacks the optional packages of others, which
 * `npm ci` takes for an error.
 * @param {string} [folder]
 * @throws {ToldError} when npm fails
 */
export async function installWhenNeeded(folder = root) {
  if (isInstalled(folder)) return;
  console.log('Installing dependencies (npm install) …');
  const [command, ...before] = npmCommand();
  const outcome = await run(command, [...before, 'install', '--no-save', '--loglevel=error'], { cwd: folder }).catch((error) => ({
    code: 1,
    output: String(error),
  }));
  if (outcome.code !== 0) throw new ToldError(`npm install failed: ${lastLines(outcome.output)}`);
  writeFileSync(join(folder, rememberedIn), wanted(folder));
}

/** @param {string} output */
const lastLines = (output) => output.trim().split('\n').slice(-5).join('\n');
