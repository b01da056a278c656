import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from '../setup/root.mjs';
import { temporaryFolders } from '../testing/temporary-folder.ts';

/** Starts two programs as `npm start` does: one that runs until told to stop, one given by the test. */
const launcher = (second: string) => `
  import { runCommand } from '${join(root, 'tools/setup/told-error.mjs')}';
  import { runTogether } from '${join(root, 'tools/start/programs.mjs')}';
  const program = (name, code) => ({ name, command: process.execPath, args: ['-e', code] });
  await runCommand(() => runTogether([
    program('The first', 'console.log("first", process.pid); setInterval(() => {}, 1000)'),
    program('The second', ${JSON.stringify(second)}),
  ], () => console.log('ready')));`;

const staysUntilTold = 'console.log("second", process.pid); setInterval(() => {}, 1000)';
const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('runTogether', () => {
  const temporaryFolder = temporaryFolders();

  const start = (second: string) => {
    const script = join(temporaryFolder({ 'launcher.mjs': launcher(second) }), 'launcher.mjs');
    const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'pipe'] });
    const output = { text: '' };
    for (const channel of [child.stdout, child.stderr]) channel.on('data', (part: Buffer) => (output.text += part.toString()));
    return { child, output };
  };

  const until = async (child: ChildProcess, seen: () => boolean) => {
    while (!seen()) await Promise.race([once(child.stdout!, 'data'), once(child, 'close')]);
  };

  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    it(`ends both programs and exits with 0 at ${signal}`, async () => {
      const { child, output } = start(staysUntilTold);
      await until(child, () => /first \d+/.test(output.text) && /second \d+/.test(output.text) && output.text.includes('ready'));
      child.kill(signal);
      const [code] = (await once(child, 'close')) as [number];
      expect(code).toBe(0);
      const pids = [...output.text.matchAll(/(?:first|second) (\d+)/g)].map(([, pid]) => Number(pid));
      expect(pids.map(isAlive)).toEqual([false, false]);
    });

  it('ends the other when one stops by itself, and says which', async () => {
    const { child, output } = start('setTimeout(() => process.exit(3), 300)');
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe(1);
    expect(output.text).toContain('The second stopped with exit code 3.');
  });
});
