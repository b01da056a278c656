/* What has to be known when a process begins, so that it takes little memory. `docs/decisions/0020-memory.md` tells what each is worth. */

/** Collect what is old when half as much again has come to it. Node waits until there is four times as much, and keeps the pages. */
export const smallMemoryFlags = ['--heap-growing-percent=50'];

/** Room for what lives as long as a request, in MB, twice; twice as much again, as Node takes it, serves nobody faster. */
const youngGeneration = '--max-semi-space-size=32';

/** Give freed memory back from so many bytes on. The C library of Linux (glibc) learns otherwise to keep up to 64 MB in each thread. */
const trimThreshold = 128 * 1024;

/**
 * @param {NodeJS.ProcessEnv} env where any of these may stand already: what an operator sets wins
 * @returns {NodeJS.ProcessEnv}
 */
export function withSmallMemory(env) {
  const options = [youngGeneration, env['NODE_OPTIONS']].filter(Boolean).join(' ');
  return { MALLOC_TRIM_THRESHOLD_: String(trimThreshold), ...env, NODE_OPTIONS: options };
}
