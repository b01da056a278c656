import { connect } from 'node:net';
import { Writable } from 'node:stream';
import { seedOrganisation } from '../testing/seed.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { makeLogger } from './logger.ts';

const BEARER = 'eyJhbGciOiJSUzI1NiJ9.c2VjcmV0.c2lnbmF0dXJl';
const KEY = 'a-key-that-nobody-may-see';

describe('the log', () => {
  let server: TestServer;
  let log: string;

  beforeEach(async () => {
    log = '';
    const destination = new Writable({
      write: (chunk: Buffer, _, done) => {
        log += chunk.toString();
        done();
      },
    });
    server = await startTestServer({ log: makeLogger('trace', destination) });
    await seedOrganisation(server.store);
  });

  afterEach(() => server.stop());

  const expectNoSecrets = (): void => {
    for (const secret of [server.webApplication.token, BEARER, KEY]) expect(log).not.toContain(secret);
  };

  it('holds no token, bearer or key, at its most talkative', async () => {
    const authorization = `Bearer ${BEARER}`;
    await server.call('events/published');
    await server.call('events/published', { headers: { authorization } });
    await server.call('nothing/here', { headers: { authorization } });
    await server.call('events/%E0%A4%A');
    await server.call('events/published', { method: 'DELETE' });
    await server.call(`registrations/none?key=${KEY}`);
    await server.call('events/full/registrations', {
      method: 'POST',
      body: '{',
      headers: { 'content-type': 'application/json' },
    });
    await server.call('events/full/registrations', { method: 'POST', body: KEY, headers: { 'content-type': 'text/html' } });
    expect(log).toContain('listening');
    expect(log).toContain('"path":"/EvtMgmt/api/v2.0/events/published"');
    expectNoSecrets();
  });

  it('holds no token when the store fails, and the caller learns nothing but where to look', async () => {
    await server.store.db.schema.dropTable('custom_registration_field').execute();
    const response = await server.call('events/full');
    const body = (await response.json()) as { Message: string; code: string; correlationId: string; details: unknown };
    expect(response.status).toBe(500);
    expect(body).toEqual({
      Message: 'Something went wrong on our side.',
      code: 'internal_error',
      correlationId: body.correlationId,
      details: null,
    });
    expect(log).toContain(body.correlationId);
    expect(log).toContain('custom_registration_field');
    expectNoSecrets();
  });

  it('holds no token of a request that is not HTTP', async () => {
    const socket = connect(Number(new URL(server.address).port), '127.0.0.1');
    const answered = new Promise((resolve) => socket.once('data', resolve).once('close', resolve));
    socket.write(`GET /x?emApplicationtoken=${server.webApplication.token} NONSENSE/9\r\n\r\n`);
    await answered;
    socket.destroy();
    expectNoSecrets();
  });

  it('cleans what an error quotes', () => {
    let line = '';
    const destination = new Writable({
      write: (chunk: Buffer, _, done) => {
        line += chunk.toString();
        done();
      },
    });
    const error = new Error(`cannot fetch https://x/?emApplicationtoken=${KEY}`);
    makeLogger('info', destination).error({ err: error, req: { method: 'GET', url: `/x?key=${KEY}` } }, 'failed');
    expect(line).toContain('"path":"/x"');
    expect(line).not.toContain(KEY);
  });
});
