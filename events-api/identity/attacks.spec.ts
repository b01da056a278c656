import { createServer } from 'node:http';
import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { API_BASE } from '../../contract/paths.ts';
import type { ErrorWire } from '../../contract/error.ts';
import { collectLog } from '../testing/collected-log.ts';
import { forgedTokens, OTHER_CLIENT } from '../testing/forged-tokens.ts';
import { newSigningKey } from '../testing/mint-token.ts';
import { CLIENT_ID, TestIssuer } from '../testing/test-issuer.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { insertWebApplication } from '../web-applications/web-application.repository.ts';

describe('a forged or foreign sign-in token', () => {
  let now: Date;
  let issuer: TestIssuer;
  let server: TestServer;
  const { log, text } = collectLog();
  beforeAll(async () => {
    now = new Date('2030-03-01T10:00:00.000Z');
    const clock = () => now;
    issuer = await TestIssuer.start(clock);
    server = await startTestServer({ clock, log });
    await issuer.serve(server);
    const other = { name: 'Other', origin: 'http://other.test', aadClientId: OTHER_CLIENT };
    await server.store.transaction((trx) =>
      insertWebApplication(trx, { ...other, aadMetadataEndpoint: issuer.metadataEndpoint }, now),
    );
  });

  afterAll(async () => {
    await server.stop();
    await issuer.goDown();
  });

  const ask = (token: string, path = 'users/authenticated'): Promise<Response> =>
    server.call(path, { headers: { authorization: `Bearer ${token}` } });

  const answerTo = async (token: string): Promise<string> => {
    const response = await ask(token);
    return `${response.status} ${response.ok ? 'welcome' : ((await response.json()) as ErrorWire).code}`;
  };

  const seconds = (): number => now.getTime() / 1000;

  const attacks = forgedTokens(() => issuer, seconds);

  it('is let in when it is neither', async () => {
    expect(await answerTo(await issuer.token())).toBe('200 welcome');
    expect(await answerTo(await issuer.token({ aud: `api://${CLIENT_ID}`, azp: CLIENT_ID }))).toBe('200 welcome');
    expect(await answerTo(await issuer.token({ exp: seconds() - 30, nbf: seconds() - 3600 }))).toBe('200 welcome');
  });

  for (const { what, token, code } of attacks) {
    it(`is refused with ${what}`, async () => {
      expect(await answerTo(await token())).toBe(`401 ${code}`);
    });
  }

  it('is refused on public data as well', async () => {
    expect((await ask(await issuer.token({ aud: OTHER_CLIENT }), 'events/published')).status).toBe(401);
  });

  it('sends nobody to the keys that its header names', async () => {
    const visited: string[] = [];
    const evil = createServer((request, response) => {
      visited.push(request.url ?? '');
      response.end('{}');
    }).listen(0, 'localhost');
    await once(evil, 'listening');
    const address = `http://localhost:${(evil.address() as AddressInfo).port}/jwks`;
    const key = await newSigningKey('mine');
    for (const header of [{ jku: address }, { x5u: address }, { jku: address, kid: issuer.key.kid }]) {
      expect(await answerTo(await issuer.token({}, key, header))).toBe('401 bearer_signature_invalid');
    }
    evil.close();
    expect(visited).toEqual([]);
  });

  /** Both tokens in one request, which `fetch` would join to one header. */
  const answerToBoth = async (first: string, second: string): Promise<string> => {
    const { port } = new URL(server.address);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(
      `GET /${API_BASE}users/authenticated?emApplicationtoken=${server.webApplication.token} HTTP/1.1\r\nHost: x\r\n` +
        `Origin: ${server.webApplication.origin}\r\nConnection: close\r\n` +
        `Authorization: Bearer ${first}\r\nauthorization: Bearer ${second}\r\n\r\n`,
    );
    let answer = '';
    socket.on('data', (part: Buffer) => (answer += part.toString()));
    await once(socket, 'close');
    const [, status = '', code = ''] = /^HTTP\/1\.1 (\d+) [^]*"code":"(\w+)"/.exec(answer) ?? [];
    return `${status} ${code}`;
  };

  it('is refused beside a good one in a second header, whichever comes first', async () => {
    const [good, forged] = [await issuer.token(), await issuer.token({}, await newSigningKey('first'))];
    expect(await answerToBoth(good, forged)).toBe('401 bearer_malformed');
    expect(await answerToBoth(forged, good)).toBe('401 bearer_malformed');
    expect(await answerToBoth(good, good)).toBe('401 bearer_malformed');
  });

  it('is nowhere in the log, and neither is whom it names', async () => {
    const sent = await Promise.all([...attacks.map(({ token }) => token()), issuer.token()]);
    for (const token of sent) {
      await ask(token);
      await answerToBoth(token, token);
    }
    const logged = text();
    const codes = new Set(attacks.map(({ code }) => code));
    for (const code of codes) expect(logged).toContain(`"code":"${code}"`);
    const parts = sent.flatMap((token) => token.split('.')).filter((part) => part.length > 30);
    expect(parts.length).toBeGreaterThan(80);
    expect(parts.filter((part) => logged.includes(part))).toEqual([]);
    expect(['ada@example.org', 'Lovelace'].filter((word) => logged.includes(word))).toEqual([]);
  });
});
