import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const load = fileURLToPath(new URL('load.ts', import.meta.url));

describe('The command that loads the demo organisation', () => {
  it('fills a database, and tells when it was up to date', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'demo-'));
    const args = [load, '--database', join(folder, 'demo.sqlite'), '--now', '2027-06-16T12:00:00Z'];
    const first = await promisify(execFile)(process.execPath, args);
    expect(first.stdout).toMatch(/^\d+ demo events brought into /);
    const second = await promisify(execFile)(process.execPath, args);
    expect(second.stdout).toMatch(/^\d+ demo events up to date in /);
    rmSync(folder, { recursive: true });
  }, 60_000);
});
