#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findNode } from '../tools/setup/find-node.mjs';
import { root } from '../tools/setup/root.mjs';
import { ToldError } from '../tools/setup/told-error.mjs';
import { smallMemoryFlags, withSmallMemory } from './small-memory.mjs';

/** The command runs on any Node from 20 on: it hands itself to a Node that runs TypeScript when this one cannot. */
const program = join(root, 'events-api/cli/main.ts');

/** What Node has compiled once, kept for the next start; a folder that cannot be written is no matter. */
const compiled = join(root, 'node_modules/.cache/node-compile-cache');

try {
  const node = findNode();
  const args = [...smallMemoryFlags, ...process.execArgv, program, ...process.argv.slice(2)];
  const env = withSmallMemory({ NODE_COMPILE_CACHE: compiled, ...process.env });
  // Windows cannot put another program into the place of a process; neither can old Nodes.
  if (process.platform !== 'win32' && process.execve) process.execve(node, [node, ...args], env);
  handOver(node, args, env);
} catch (error) {
  if (!(error instanceof ToldError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/**
 * @param {string} node
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
function handOver(node, args, env) {
  const child = spawn(node, args, { stdio: 'inherit', env });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
  child.once('exit', (code) => process.exit(code ?? 1));
}
