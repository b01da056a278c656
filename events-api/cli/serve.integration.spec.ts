import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EventWire } from '../../contract/event.ts';
import { API_BASE, TOKEN_PARAMETER } from '../../contract/paths.ts';
import { frabXml } from './testing/frab-file.ts';
import { runEventsApi } from './testing/run-events-api.ts';

const command = fileURLToPath(new URL('../../bin/events-api.mjs', import.meta.url));

/** Each spec starts programs of its own; on a busy machine that takes its time. */
const LONG = 120_000;

describe('events-api serve', () => {
  let folder: string;
  let database: string;
  const started: ChildProcess[] = [];

  let patience: number;
  beforeAll(() => {
    patience = jasmine.DEFAULT_TIMEOUT_INTERVAL;
    jasmine.DEFAULT_TIMEOUT_INTERVAL = LONG;
  });
  afterAll(() => {
    jasmine.DEFAULT_TIMEOUT_INTERVAL = patience;
  });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'serve-'));
    database = join(folder, 'events.sqlite');
  });

  afterEach(async () => {
    for (const child of started.splice(0)) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    rmSync(folder, { recursive: true });
  });

  /** Starts the command in a process of its own and waits until it says where it listens. */
  async function serve(...args: string[]): Promise<{ child: ChildProcess; address: string }> {
    const child = spawn(process.execPath, [
      command,
      'serve',
      '--port',
      '0',
      '--host',
      '127.0.0.1',
      '--database',
      database,
      ...args,
    ]);
    started.push(child);
    let output = '';
    const address = await new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        const [, listening] = /listening on ([^\s"]+)/.exec(output) ?? [];
        if (listening) resolve(listening);
      });
      child.once('exit', () => {
        reject(new Error(`It does not listen: ${output}`));
      });
    });
    return { child, address };
  }

  it('shows what another process imports, without a restart', async () => {
    const { address } = await serve();
    const created = await runEventsApi(
      'web-application',
      'create',
      '--name',
      'Portal',
      '--origin',
      'https://portal.example',
      '--database',
      database,
      '--json',
    );
    const { token } = JSON.parse(created.stdout) as { token: string };
    const read = async (path: string): Promise<Response> =>
      fetch(`${address}/${API_BASE}${path}?${TOKEN_PARAMETER}=${token}`, { headers: { origin: 'https://portal.example' } });
    const published = async (): Promise<string[]> =>
      ((await (await read('events/published')).json()) as EventWire[]).map((event) => event.eventName);
    expect(await published()).toEqual([]);
    const file = join(folder, 'schedule.xml');
    writeFileSync(file, frabXml(['Opening']));
    expect((await runEventsApi('import', file, '--database', database)).code).toBe(0);
    while ((await published()).length === 0);
    expect(await published()).toEqual(['Polder Days']);
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`stops cleanly on ${signal}`, async () => {
      const { child, address } = await serve();
      expect((await fetch(`${address}/health`)).status).toBe(200);
      child.kill(signal);
      expect(await once(child, 'exit')).toEqual([0, null]);
    });
  }

  it('says which port is taken', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const { port } = holder.address() as { port: number };
    const { code, stderr } = await runEventsApi('serve', '--host', '127.0.0.1', '--port', String(port), '--database', database);
    holder.close();
    expect(code).toBe(1);
    expect(stderr).toContain(`The port is taken (${port})`);
  });

  it('serves HTTPS with a certificate', async () => {
    const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
    try {
      execFileSync(
        'openssl',
        ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=localhost', '-days', '1', '-keyout', key, '-out', cert],
        { stdio: 'ignore' },
      );
    } catch {
      pending('there is no openssl to make a certificate with');
    }
    const { address } = await serve('--tls-cert', cert, '--tls-key', key);
    expect(address).toMatch(/^https:/);
    expect(await statusOverTls(`${address}/health`, readFileSync(cert))).toBe(200);
  });
});

function statusOverTls(address: string, ca: Buffer): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(address, { ca, servername: 'localhost' }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
