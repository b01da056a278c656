import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../e2e/fixtures/free-port.ts';
import { Program } from '../e2e/fixtures/program.ts';
import { runCommand } from '../e2e/fixtures/run-command.ts';
import type { Row } from './row.ts';

/** From the command to the first answer, with the demo organisation in the database. */
export async function starting(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const database = join(folder, 'demo.sqlite');
    const { code, stderr } = await runCommand('events-api/demo/load.ts', ['--database', database]);
    if (code !== 0) throw new Error(stderr);
    const milliseconds: number[] = [];
    for (let run = 0; run < 5; run++) {
      const port = await freePort();
      const since = performance.now();
      const args = ['serve', '--port', String(port), '--database', database];
      const server = await Program.start('bin/events-api.mjs', args, `http://localhost:${port}/health`);
      milliseconds.push(performance.now() - since);
      await server.stop();
    }
    const median = milliseconds.toSorted((a, b) => a - b)[2] ?? 0;
    return [
      {
        what: 'Start of the server with the demo organisation',
        measured: `${Math.round(median)} ms`,
        budget: '≤ 1 s',
        beside: '',
        isWithin: median <= 1000,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
