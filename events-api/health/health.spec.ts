import { startTestServer, type TestServer } from '../testing/test-server.ts';

describe('health', () => {
  let server: TestServer;

  beforeEach(async () => {
    server = await startTestServer();
  });

  it('is well while the database answers, and is never kept', async () => {
    const response = await fetch(`${server.address}/health`);
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
    await server.stop();
  });

  it('is unavailable when the database does not answer', async () => {
    await server.store.close();
    const response = await fetch(`${server.address}/health`);
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ status: 'unavailable' });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    await server.stop();
  });
});
