import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNode } from '../setup/find-node.mjs';
import { run } from '../setup/run.mjs';

/**
 * What a stage came to.
 * @typedef {{ passed: number, failed: number, pending: number, output: string }} StageOutcome
 */

/**
 * A step of the pipeline.
 * @typedef {object} Stage
 * @property {string} name
 * @property {readonly string[]} [after] stages whose work it needs
 * @property {boolean} [alone] nothing else may run beside it
 * @property {() => Promise<StageOutcome>} run
 */

/**
 * A program of our own or of a package, run by Node.
 * @param {readonly string[]} args script first
 * @param {NodeJS.ProcessEnv} [env] added to ours
 */
export const node = (args, env) => run(findNode(), args, { env: { ...process.env, ...env } });

/**
 * Programs that only pass or fail: one check each.
 * @param {readonly (readonly string[])[]} commands
 * @returns {Promise<StageOutcome>}
 */
export async function checks(commands) {
  const outcome = { passed: 0, failed: 0, pending: 0, output: '' };
  for (const command of commands) {
    const { code, output } = await node(command);
    if (code === 0) outcome.passed += 1;
    else outcome.failed += 1;
    outcome.output += output;
  }
  return outcome;
}

/**
 * A test runner that leaves its counts in a file. No test at all is a failure: the stage would prove nothing.
 * @param {(resultFile: string) => Promise<import('../setup/run.mjs').Outcome>} start
 * @returns {Promise<StageOutcome>}
 */
export async function counted(start) {
  const folder = mkdtempSync(join(tmpdir(), 'portal-test-'));
  const file = join(folder, 'counts.json');
  const { code, output } = await start(file);
  const none = { passed: 0, failed: 0, pending: 0 };
  const counts = existsSync(file) ? /** @type {typeof none} */ (JSON.parse(readFileSync(file, 'utf8'))) : none;
  rmSync(folder, { recursive: true, force: true });
  if (counts.failed === 0 && (code !== 0 || counts.passed === 0)) counts.failed = 1;
  const nothing = counts.passed === 0 && code === 0 ? 'No test ran.\n' : '';
  return { ...counts, output: output + nothing };
}
