import type { ErrorWire } from '../../contract/error.ts';
import { API_BASE, CORRELATION_HEADER, paths } from '../../contract/paths.ts';
import { RawConnection } from '../testing/raw-connection.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

describe('a request that is too large or no request at all', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());

  async function refusal(response: Response): Promise<[number, string]> {
    const body = (await response.json()) as ErrorWire;
    expect(Object.keys(body)).toEqual(['Message', 'code', 'correlationId', 'details']);
    expect(response.headers.get(CORRELATION_HEADER)).toBe(body.correlationId);
    return [response.status, body.code];
  }

  async function sent(text: string): Promise<[number, string]> {
    const connection = await RawConnection.to(server.address);
    connection.send(text);
    await connection.closed;
    const { status, body } = connection.answer;
    expect(Object.keys(body as ErrorWire)).toEqual(['Message', 'code', 'correlationId', 'details']);
    expect(connection.received).toContain(`${CORRELATION_HEADER}: ${(body as ErrorWire).correlationId}`);
    return [status, (body as ErrorWire).code];
  }

  const postTo = (path: string, body: string): Promise<Response> =>
    server.call(path, { method: 'POST', body, headers: { 'content-type': 'application/json' } });

  it('is refused for its address', async () => {
    expect(await refusal(await server.call(`events/published?x=${'x'.repeat(4096)}`))).toEqual([414, 'uri_too_long']);
    expect(await refusal(await server.call(`events/${'x'.repeat(200)}`))).toEqual([414, 'uri_too_long']);
    expect(await refusal(await server.call('events/%E0%A4%A'))).toEqual([400, 'bad_request']);
  });

  it('is refused for its headers', async () => {
    const start = `GET /health HTTP/1.1\r\nhost: x\r\n`;
    expect(await sent(`${start}x: ${'x'.repeat(17_000)}\r\n\r\n`)).toEqual([431, 'headers_too_large']);
    expect(await sent(`GET /${'x'.repeat(17_000)} HTTP/1.1\r\nhost: x\r\n\r\n`)).toEqual([431, 'headers_too_large']);
  });

  it('is refused without a body when it asks for none', async () => {
    const connection = await RawConnection.to(server.address);
    connection.send(`HEAD /${'x'.repeat(17_000)} HTTP/1.1\r\nhost: x\r\n\r\n`);
    await connection.closed;
    expect(connection.received).toMatch(/^HTTP\/1.1 431 [^]*\r\n\r\n$/);
  });

  it('is refused for its body', async () => {
    const path = paths.eventRegistrations.of({ readableEventId: 'none' });
    const registration = JSON.stringify({ attendees: [{ firstName: 'x'.repeat(1024 * 1024) }] });
    expect(await refusal(await postTo(path, registration))).toEqual([413, 'payload_too_large']);
    const finalize = paths.eventRegistrationsFinalize.of({ readableEventId: 'none' });
    expect(await refusal(await postTo(finalize, registration))).toEqual([413, 'payload_too_large']);
    expect(await refusal(await postTo(finalize, '{'))).toEqual([400, 'bad_request']);
  });

  it('is refused when it is not HTTP', async () => {
    for (const text of ['hello\r\n\r\n', 'GET / HTTP/9.9\r\n\r\n', 'GET / HTTP/1.1\r\nno colon\r\n\r\n', '\0\0\0\0']) {
      expect(await sent(text)).toEqual([400, 'bad_request']);
    }
    expect(
      await sent(`POST /${API_BASE}x HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n`),
    ).toEqual([400, 'bad_request']);
  });

  it('leaves the next caller alone', async () => {
    expect((await server.call('events/published')).status).toBe(200);
  });
});
