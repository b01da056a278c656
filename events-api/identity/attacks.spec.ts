import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { type CryptoKey, exportSPKI, importJWK } from 'jose';
import { API_BASE } from '../../contract/paths.ts';
import type { ErrorWire } from '../../contract/error.ts';
import { collectLog } from '../testing/collected-log.ts';
import { CLIENT_ID, newSigningKey, TestIssuer } from '../testing/test-issuer.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { insertWebApplication } from '../web-applications/web-application.repository.ts';

const OTHER_CLIENT = '7a7f2f0e-0000-4000-8000-000000000002';

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

  const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

  /** The same token under another header, its signature kept. */
  const withHeader = (token: string, header: object): string => [encoded(header), ...token.split('.').slice(1)].join('.');

  const seconds = (): number => now.getTime() / 1000;

  it('is let in when it is neither', async () => {
    expect(await answerTo(await issuer.token())).toBe('200 welcome');
    expect(await answerTo(await issuer.token({ aud: `api://${CLIENT_ID}`, azp: CLIENT_ID }))).toBe('200 welcome');
    expect(await answerTo(await issuer.token({ exp: seconds() - 30, nbf: seconds() - 3600 }))).toBe('200 welcome');
  });

  interface Attack {
    readonly what: string;
    readonly token: () => string | Promise<string>;
    readonly code: string;
  }

  const attacks: Attack[] = [
    {
      what: 'algorithm none without a signature',
      token: async () => {
        const [, payload] = (await issuer.token()).split('.');
        return `${encoded({ alg: 'none', typ: 'JWT' })}.${payload}.`;
      },
      code: 'bearer_signature_invalid',
    },
    {
      what: 'algorithm none with the signature of another token',
      token: async () => withHeader(await issuer.token(), { alg: 'none', kid: issuer.key.kid }),
      code: 'bearer_signature_invalid',
    },
    {
      what: 'HS256 with the public key as the secret',
      token: async () => {
        const [, payload] = (await issuer.token()).split('.');
        const head = `${encoded({ alg: 'HS256', kid: issuer.key.kid, typ: 'JWT' })}.${payload}`;
        const publicKey = await exportSPKI((await importJWK({ ...issuer.key.publicJwk }, 'RS256')) as CryptoKey);
        return `${head}.${createHmac('sha256', publicKey).update(head).digest('base64url')}`;
      },
      code: 'bearer_signature_invalid',
    },
    {
      what: 'claims that were changed after signing',
      token: async () => {
        const [header, , signature] = (await issuer.token()).split('.');
        const claims = { iss: issuer.url, aud: CLIENT_ID, exp: seconds() + 3600, sub: 'somebody else' };
        return [header, encoded(claims), signature].join('.');
      },
      code: 'bearer_signature_invalid',
    },
    { what: 'another issuer', token: () => issuer.token({ iss: 'https://evil.example/' }), code: 'bearer_issuer_invalid' },
    {
      what: 'an issuer that only begins alike',
      token: () => issuer.token({ iss: `${issuer.url}x` }),
      code: 'bearer_issuer_invalid',
    },
    { what: 'another audience', token: () => issuer.token({ aud: 'https://evil.example' }), code: 'bearer_audience_invalid' },
    { what: 'no audience', token: () => issuer.token({ aud: undefined }), code: 'bearer_audience_invalid' },
    {
      what: 'the client of another web application',
      token: () => issuer.token({ aud: OTHER_CLIENT }),
      code: 'bearer_audience_invalid',
    },
    {
      what: 'two audiences and the other one as its party',
      token: () => issuer.token({ aud: [CLIENT_ID, OTHER_CLIENT], azp: OTHER_CLIENT }),
      code: 'bearer_audience_invalid',
    },
    { what: 'another party', token: () => issuer.token({ azp: OTHER_CLIENT }), code: 'bearer_audience_invalid' },
    { what: 'an end more than a minute ago', token: () => issuer.token({ exp: seconds() - 61 }), code: 'bearer_expired' },
    { what: 'no end', token: () => issuer.token({ exp: undefined }), code: 'bearer_malformed' },
    {
      what: 'a beginning more than a minute ahead',
      token: () => issuer.token({ nbf: seconds() + 61 }),
      code: 'bearer_not_yet_valid',
    },
    {
      what: 'a key of its own under the name of the true one',
      token: async () => issuer.token({}, await newSigningKey(issuer.key.kid)),
      code: 'bearer_signature_invalid',
    },
    ...['unknown', '../../../etc/passwd', 'https://evil.example/jwks', "x' or '1'='1", '__proto__', 'constructor', ''].map(
      (kid): Attack => ({
        what: `a key named ${JSON.stringify(kid)}`,
        token: async () => issuer.token({}, await newSigningKey(kid)),
        code: 'bearer_signature_invalid',
      }),
    ),
    {
      what: 'its own key in the header',
      token: async () => {
        const key = await newSigningKey('mine');
        return issuer.token({}, key, { jwk: key.publicJwk });
      },
      code: 'bearer_signature_invalid',
    },
    {
      what: 'a critical extension nobody knows',
      token: async () => withHeader(await issuer.token(), { alg: 'RS256', kid: 'first', crit: ['exp'], exp: 1 }),
      code: 'bearer_malformed',
    },
    {
      what: 'the type of a logout token',
      token: () => issuer.token({ events: {} }, issuer.key, { typ: 'logout+jwt' }),
      code: 'bearer_malformed',
    },
    { what: 'nobody in it', token: () => issuer.token({ sub: undefined }), code: 'bearer_malformed' },
    { what: 'more than 8 kB', token: () => issuer.token({ padding: 'x'.repeat(8000) }), code: 'bearer_malformed' },
    { what: 'five parts, as if encrypted', token: () => 'a.b.c.d.e', code: 'bearer_malformed' },
    { what: 'nonsense', token: () => 'nonsense', code: 'bearer_malformed' },
    { what: 'nonsense in three parts', token: () => 'a.b.c', code: 'bearer_malformed' },
    { what: 'JSON that is no object', token: () => `${encoded([])}.${encoded(1)}.x`, code: 'bearer_malformed' },
  ];
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

  it('is refused beside a good one in a second header', async () => {
    const token = await issuer.token();
    const { port } = new URL(server.address);
    const socket = connect(Number(port), '127.0.0.1');
    const authorization = `Authorization: Bearer ${token}\r\n`;
    socket.write(
      `GET /${API_BASE}users/authenticated?emApplicationtoken=${server.webApplication.token} HTTP/1.1\r\nHost: x\r\n` +
        `Origin: ${server.webApplication.origin}\r\nConnection: close\r\n${authorization}${authorization}\r\n`,
    );
    let answer = '';
    socket.on('data', (part: Buffer) => (answer += part.toString()));
    await once(socket, 'close');
    expect(answer).toMatch(/^HTTP\/1\.1 401 /);
    expect(answer).toContain('bearer_malformed');
  });

  it('is nowhere in the log', async () => {
    const sent = await Promise.all([...attacks.map(({ token }) => token()), issuer.token()]);
    for (const token of sent) await ask(token);
    expect(text()).toContain('"code":"bearer_signature_invalid"');
    const parts = sent.flatMap((token) => token.split('.')).filter((part) => part.length > 30);
    expect(parts.length).toBeGreaterThan(60);
    expect(parts.filter((part) => text().includes(part))).toEqual([]);
  });
});
