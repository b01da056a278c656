import { API_BASE, paths, TOKEN_PARAMETER } from '../../contract/paths.ts';
import { defaultConnectionLimits } from '../config/connection-limits.ts';
import { RawConnection } from '../testing/raw-connection.ts';
import { seedOrganisation } from '../testing/seed.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

/** Shorter than in earnest, so that nobody waits for half a minute. */
const quick = {
  ...defaultConnectionLimits,
  headersTimeout: 300,
  requestTimeout: 600,
  keepAliveTimeout: 300,
  stallTimeout: 900,
  checkingInterval: 50,
  maxConnections: 20,
};

describe('a slow client', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer({ config: { connections: quick } });
    await seedOrganisation(server.store);
  });
  afterAll(() => server.stop());

  /** Sends a byte again and again, until the server cuts. */
  async function drip(connection: RawConnection, byte: string): Promise<void> {
    const tap = setInterval(() => {
      connection.send(byte);
    }, 50);
    await connection.closed;
    clearInterval(tap);
  }

  it('is cut when its headers come byte by byte', async () => {
    const connection = await RawConnection.to(server.address);
    connection.send('GET /health HTTP/1.1\r\nhost: x\r\nx: ');
    await drip(connection, 'x');
    expect(connection.answer).toEqual({ status: 408, body: jasmine.objectContaining({ code: 'request_timeout' }) });
  });

  it('is cut when its body comes byte by byte', async () => {
    const connection = await RawConnection.to(server.address);
    const path = `/${API_BASE}${paths.eventRegistrations.of({ readableEventId: 'full' })}`;
    const { token, origin } = server.webApplication;
    connection.send(
      `POST ${path}?${TOKEN_PARAMETER}=${token} HTTP/1.1\r\nhost: x\r\norigin: ${origin}\r\n` +
        'content-type: application/json\r\ncontent-length: 100000\r\n\r\n{',
    );
    await drip(connection, ' ');
    expect(connection.answer).toEqual({ status: 408, body: jasmine.objectContaining({ code: 'request_timeout' }) });
  });

  it('is cut when it never reads its answers', async () => {
    const patient = { ...quick, headersTimeout: 60_000, requestTimeout: 60_000 };
    const listening = await startTestServer({ config: { connections: patient } });
    const connection = await RawConnection.to(listening.address);
    connection.socket.pause();
    const ask = `GET /${API_BASE}${paths.openApiDocument.pattern} HTTP/1.1\r\nhost: x\r\n\r\n`;
    // Far more answers than the buffers of both sides hold.
    connection.send(ask.repeat(5000));
    await drip(connection, 'x');
    expect(connection.received).toBe('');
    await listening.stop();
  });

  it('is not let in when there are too many already', async () => {
    const connections: RawConnection[] = [];
    while (connections.length < quick.maxConnections) {
      const connection = await RawConnection.to(server.address);
      connection.send('GET /health HTTP/1.1\r\nhost: x\r\n\r\n');
      await connection.until('"ok"');
      connections.push(connection);
    }
    const oneMore = await RawConnection.to(server.address);
    await oneMore.closed;
    expect(oneMore.received).toBe('');
    // Whoever is idle makes room.
    await Promise.all(connections.map(({ closed }) => closed));
    expect((await fetch(`${server.address}/health`)).status).toBe(200);
  });

  it('does not keep the server from stopping', async () => {
    const stopping = await startTestServer({ config: { connections: { ...quick, requestTimeout: 60_000, stopTimeout: 200 } } });
    const connection = await RawConnection.to(stopping.address);
    connection.send('POST /x HTTP/1.1\r\nhost: x\r\nexpect: 100-continue\r\ncontent-length: 9\r\n\r\n');
    await connection.until('100 Continue');
    const dripping = drip(connection, 'x');
    await expectAsync(stopping.stop()).toBeResolved();
    await dripping;
  });
});
