import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { ToldError } from './told-error.mjs';

/** Angular 22's lower bound in the 24 line; TypeScript runs on it without a build. */
const needed = [24, 15];

/**
 * @param {string} version as in `process.versions.node`
 * @returns {boolean}
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed;
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}

/**
 * The Node that runs servers, build and tests: the machine's own when it is new enough, else the one that the npm package
 * `node` brought along.
 * @param {{ version?: string, execPath?: string, folder?: string }} [machine]
 * @returns {string} path of the executable
 * @throws {ToldError} when there is neither
 */
export function findNode({ version = process.versions.node, execPath = process.execPath, folder = root } = {}) {
  if (isNewEnough(version)) return execPath;
  const packaged = ['bin/node', 'bin/node.exe'].map((file) => join(folder, 'node_modules/node', file)).find(existsSync);
  if (packaged) return packaged;
  throw new ToldError(
    `Node.js ${needed.join('.')} or newer is needed: this is ${version}, and npm could not install the package "node" for ` +
      `${process.platform}-${process.arch}. Install Node.js 24 from https://nodejs.org and try again.`,
  );
}
