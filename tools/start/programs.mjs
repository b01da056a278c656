import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { ToldError } from '../setup/told-error.mjs';

/**
 * @typedef {object} Program
 * @property {string} name for people
 * @property {string} command
 * @property {readonly string[]} args
 * @property {NodeJS.ProcessEnv} [env] added to ours
 * @property {string} [log] file for what it writes; without one it writes to the terminal
 * @property {string} [ready] address that answers once the program serves
 */

/**
 * @typedef {object} Running
 * @property {Program} program
 * @property {import('node:child_process').ChildProcess} child
 * @property {Promise<number>} ended exit code
 */

/** A Ctrl-C reaches the whole group at once; only who has not stopped by then is told a second time. */
const ownTime = 500;
const patience = 10_000;

/**
 * Starts programs and keeps them until a signal comes or one of them ends by itself.
 * @param {readonly Program[]} programs
 * @param {() => void} whenReady called once all of them answer
 * @returns {Promise<number>} exit code: 0 after a signal
 * @throws {ToldError} when a program ends by itself, after the others were stopped
 */
export async function runTogether(programs, whenReady) {
  const signalled = nextSignal();
  const running = programs.map(startProgram);
  const over = new AbortController();
  void Promise.all(running.map(({ program }) => waitUntilReady(program, over.signal))).then(
    () => over.signal.aborted || whenReady(),
  );
  const ended = await Promise.race([
    signalled,
    ...running.map((one) => one.ended.then((code) => ({ program: one.program, code }))),
  ]);
  over.abort();
  await Promise.all(running.map(stop));
  if (ended) throw new ToldError(`${ended.program.name} stopped with exit code ${ended.code}.${lastLines(ended.program.log)}`);
  return 0;
}

/**
 * @returns {Promise<undefined>} resolves at the first signal to stop, or when the npm that started us is gone
 */
const nextSignal = () =>
  new Promise((resolve) => {
    const stop = () => resolve(undefined);
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, stop);
    if (process.env['npm_lifecycle_event']) whenOrphaned(stop);
  });

/**
 * A killed npm passes nothing on; its programs must not go on holding their ports.
 * @param {() => void} stop
 */
function whenOrphaned(stop) {
  const parent = process.ppid;
  const watch = setInterval(() => process.ppid !== parent && stop(), 1000);
  watch.unref();
}

/**
 * @param {Program} program
 * @returns {Running}
 */
function startProgram(program) {
  const log = program.log ? openSync(program.log, 'w') : undefined;
  const output = log ?? 'inherit';
  const child = spawn(program.command, program.args, {
    stdio: ['ignore', output, output],
    env: { ...process.env, ...program.env },
  });
  if (log !== undefined) closeSync(log);
  const ended = new Promise((resolve) => child.once('error', () => resolve(1)).once('exit', (code) => resolve(code ?? 1)));
  return { program, child, ended };
}

/**
 * @param {Program} program
 * @param {AbortSignal} over ends the waiting
 */
async function waitUntilReady({ ready }, over) {
  const answers = (/** @type {string} */ address) =>
    fetch(address, { signal: over }).then(
      ({ ok }) => ok,
      () => false,
    );
  while (ready && !over.aborted && !(await answers(ready))) await pause(100);
}

/** @param {Running} running */
async function stop({ child, ended }) {
  const isRunning = async (/** @type {number} */ time) =>
    (await Promise.race([ended, pause(time).then(() => 'running')])) === 'running';
  if (await isRunning(ownTime)) child.kill('SIGTERM');
  if (await isRunning(patience)) child.kill('SIGKILL');
  await ended;
}

/** @param {number} time in milliseconds */
const pause = (time) => new Promise((resolve) => setTimeout(resolve, time).unref());

/** @param {string | undefined} log */
const lastLines = (log) => (log ? `\n${readFileSync(log, 'utf8').trim().split('\n').slice(-15).join('\n')}` : '');
