import { RawConnection } from '../testing/raw-connection.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

describe('health', () => {
  let server: TestServer;

  beforeEach(async () => {
    server = await startTestServer();
  });
  afterEach(() => server.stop());

  const ask = async (path: string): Promise<[number, unknown]> => {
    const response = await fetch(server.address + path);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    return [response.status, await response.json()];
  };

  it('is well while the process lives, whatever the database does', async () => {
    expect(await ask('/health')).toEqual([200, { status: 'ok' }]);
    await server.store.close();
    expect(await ask('/health')).toEqual([200, { status: 'ok' }]);
  });

  it('is ready while the database answers', async () => {
    expect(await ask('/ready')).toEqual([200, { status: 'ok' }]);
    await server.store.close();
    expect(await ask('/ready')).toEqual([503, { status: 'unavailable' }]);
  });

  it('is not ready for a database that lacks a migration', async () => {
    await server.store.db.deleteFrom('kysely_migration' as never).execute();
    expect(await ask('/ready')).toEqual([503, { status: 'unavailable' }]);
  });

  it('is not ready any more once it is told to stop', async () => {
    const stopping = await startTestServer();
    const open = await RawConnection.to(stopping.address);
    open.send('POST /x HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\n\r\n');
    await open.until('404');
    const stopped = stopping.stop();
    open.send('xGET /ready HTTP/1.1\r\nhost: x\r\n\r\n');
    await open.closed;
    expect(open.received.split('HTTP/1.1').at(-1)).toMatch(/^ 503 [^]*connection: close[^]*unavailable/i);
    await stopped;
  });
});
