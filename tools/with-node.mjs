import { spawn } from 'node:child_process';
import { findNode } from './setup/find-node.mjs';
import { installWhenNeeded } from './setup/install.mjs';
import { root } from './setup/root.mjs';
import { runCommand } from './setup/told-error.mjs';

/** `node tools/with-node.mjs bench/run.ts …`: a script of ours or of a package, after set-up and on the right Node. */
await runCommand(async () => {
  await installWhenNeeded();
  const child = spawn(findNode(), process.argv.slice(2), { cwd: root, stdio: 'inherit' });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
});
