import type { Server } from 'node:http';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { temporaryFolders } from '../testing/temporary-folder.ts';
import { compressFolder } from './compress.mjs';
import { createPortalServer } from './portal-server.mjs';
import { readSiteConfiguration } from './site-configuration.mjs';

const script = `console.log(${JSON.stringify('words '.repeat(500))});`;

describe('the portal server', () => {
  const folderOf = temporaryFolders();
  const files = {
    'browser/index.html': '<title>Events</title>',
    'browser/main-4Z.js': script,
    'browser/config.json': '{}',
    'browser/i18n/en.json': '{ "shell": {} }',
    'secret.txt': 'outside',
  };
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    const folder = folderOf(files);
    const [browser, compressed] = [join(folder, 'browser'), join(folder, 'compressed')];
    await compressFolder(browser, compressed);
    const configuration = { apiEndpoint: 'http://localhost:4999/EvtMgmt/api/v2.0/', emApplicationtoken: 'abc' };
    server = createPortalServer({ folder: browser, compressed, site: readSiteConfiguration(), configuration });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => server.close());

  /** Node's own client: `fetch` normalises paths and decodes bodies. */
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
      const { port } = new URL(origin);
      const call = request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
        );
      });
      call.on('error', reject).end();
    });

  it('serves a file with its type and under the security headers', async () => {
    const { status, headers, body } = await ask('/main-4Z.js');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(body.toString()).toBe(script);
  });

  it('serves index.html for the start and for every page of the router', async () => {
    for (const path of ['/', '/events', '/events/a-fair/agenda?day=2']) {
      const { status, body } = await ask(path);
      expect(status).toBe(200);
      expect(body.toString()).toContain('<title>Events</title>');
    }
  });

  it('answers 404 for a script or a language that is not there', async () => {
    expect((await ask('/main-gone.js')).status).toBe(404);
    expect((await ask('/i18n/xx.json')).status).toBe(404);
  });

  it('sends the smallest form that the browser takes', async () => {
    const best = await ask('/main-4Z.js', { 'Accept-Encoding': 'gzip, deflate, br' });
    expect(best.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(best.body).toString()).toBe(script);
    const older = await ask('/main-4Z.js', { 'Accept-Encoding': 'gzip, br;q=0' });
    expect(older.headers['content-encoding']).toBe('gzip');
    expect(older.headers['vary']).toBe('Accept-Encoding');
  });

  it('answers 304 to who has the same already', async () => {
    const first = await ask('/i18n/en.json');
    const again = await ask('/i18n/en.json', { 'If-None-Match': String(first.headers['etag']) });
    expect(again.status).toBe(304);
    expect(again.body.length).toBe(0);
  });

  it("serves this machine's configuration and lets the portal speak with the server it names", async () => {
    const { headers, body } = await ask('/config.json');
    expect(JSON.parse(body.toString())).toEqual(jasmine.objectContaining({ emApplicationtoken: 'abc' }));
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['content-security-policy']).toContain("connect-src 'self' http://localhost:4999;");
  });

  it('keeps what lies outside the built portal to itself', async () => {
    for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt']) {
      expect((await ask(path)).body.toString()).not.toContain('outside');
    }
    expect((await ask('/%ff')).status).toBe(400);
  });

  it('refuses other methods, and answers HEAD without a body', async () => {
    expect((await ask('/', {}, 'POST')).status).toBe(405);
    const head = await ask('/main-4Z.js', {}, 'HEAD');
    expect(head.headers['content-length']).toBe(String(script.length));
    expect(head.body.length).toBe(0);
  });
});
