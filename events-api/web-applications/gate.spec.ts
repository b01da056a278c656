import type { ErrorWire } from '../../contract/error.ts';
import { API_BASE } from '../../contract/paths.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { insertWebApplication, updateWebApplication } from './web-application.repository.ts';
import type { WebApplication } from './web-application.ts';

const PORTAL = 'http://portal.test';
const OTHER = 'http://other.test';
const INACTIVE = 'http://inactive.test';
const STRANGER = 'http://stranger.test';

describe('the gate', () => {
  let server: TestServer;
  let inactive: WebApplication;

  beforeAll(async () => {
    server = await startTestServer();
    const now = new Date();
    await server.store.transaction(async (trx) => {
      await insertWebApplication(trx, { name: 'Other', origin: OTHER }, now);
      inactive = await insertWebApplication(trx, { name: 'Inactive', origin: INACTIVE }, now);
      inactive = await updateWebApplication(trx, inactive.id, { isActive: false }, now);
    });
  });

  afterAll(() => server.stop());

  const ask = (
    { token, origin }: { token?: string; origin?: string },
    path = 'events/published',
    init: RequestInit = {},
  ): Promise<Response> => {
    const query = token === undefined ? '' : `?emApplicationtoken=${token}`;
    const headers = { ...(init.headers as Record<string, string>), ...(origin !== undefined && { origin }) };
    return fetch(`${server.address}/${API_BASE}${path}${query}`, { ...init, headers });
  };

  interface Row {
    readonly what: string;
    readonly token?: () => string;
    readonly origin?: string;
    readonly status: number;
    readonly code?: string;
    /** Whether pages of that origin may read the answer. */
    readonly isReadable: boolean;
  }

  const token = (): string => server.webApplication.token;
  const rows: Row[] = [
    { what: 'token and origin', token, origin: PORTAL, status: 200, isReadable: true },
    { what: 'no token', origin: PORTAL, status: 400, code: 'token_missing', isReadable: true },
    { what: 'an empty token', token: () => '', origin: PORTAL, status: 400, code: 'token_missing', isReadable: true },
    { what: 'no origin', token, status: 400, code: 'origin_missing', isReadable: false },
    { what: 'neither', status: 400, code: 'token_missing', isReadable: false },
    { what: 'an unknown token', token: () => 'nonsense', origin: PORTAL, status: 401, code: 'token_invalid', isReadable: true },
    { what: 'no token from a stranger', origin: STRANGER, status: 400, code: 'token_missing', isReadable: false },
    {
      what: 'an unknown token from a stranger',
      token: () => 'x',
      origin: STRANGER,
      status: 401,
      code: 'token_invalid',
      isReadable: false,
    },
    {
      what: 'the origin of another application',
      token,
      origin: OTHER,
      status: 401,
      code: 'origin_not_allowed',
      isReadable: true,
    },
    { what: 'the origin of a stranger', token, origin: STRANGER, status: 401, code: 'origin_not_allowed', isReadable: false },
    { what: 'the origin with a slash', token, origin: `${PORTAL}/`, status: 401, code: 'origin_not_allowed', isReadable: false },
    {
      what: 'the origin over https',
      token,
      origin: 'https://portal.test',
      status: 401,
      code: 'origin_not_allowed',
      isReadable: false,
    },
    { what: 'the origin of a sandboxed page', token, origin: 'null', status: 401, code: 'origin_not_allowed', isReadable: false },
    {
      what: 'an inactive application',
      token: () => inactive.token,
      origin: INACTIVE,
      status: 401,
      code: 'token_invalid',
      isReadable: false,
    },
  ];

  for (const row of rows) {
    it(`answers ${row.status} to ${row.what}`, async () => {
      const response = await ask({ token: row.token?.(), origin: row.origin });
      expect(response.status).toBe(row.status);
      expect(response.headers.get('access-control-allow-origin')).toBe(row.isReadable ? (row.origin ?? null) : null);
      expect(response.headers.get('vary')).toContain('Origin');
      const body = (await response.json()) as ErrorWire;
      if (!row.code) return;
      expect(body.code).toBe(row.code);
      expect(Object.keys(body).sort()).toEqual(['Message', 'code', 'correlationId', 'details']);
      expect(JSON.stringify(body)).not.toContain(server.webApplication.token);
    });
  }

  it('exposes what browsers hide', async () => {
    const response = await ask({ token: token(), origin: PORTAL });
    expect(response.headers.get('access-control-expose-headers')).toBe('ETag, Retry-After, Age, x-correlation-id');
  });

  it('counts the first token when a client puts it on twice', async () => {
    const response = await ask({ token: `${token()}&emApplicationtoken=other`, origin: PORTAL });
    expect(response.status).toBe(200);
  });

  it('tolerates a slash before the query', async () => {
    expect((await ask({ token: token(), origin: PORTAL }, 'events/published/')).status).toBe(200);
  });

  it('takes a body type on a GET, as the published sample sends it', async () => {
    const init = { headers: { 'content-type': 'application/json' } };
    expect((await ask({ token: token(), origin: PORTAL }, 'events/published', init)).status).toBe(200);
  });

  describe('for a preflight', () => {
    const preflight = (origin: string | undefined, path = 'events/published', method = 'GET') =>
      ask({ token: token(), origin }, path, {
        method: 'OPTIONS',
        headers: { 'access-control-request-method': method, 'access-control-request-headers': 'authorization,content-type' },
      });

    it('allows the registered origin what it needs', async () => {
      const response = await preflight(PORTAL);
      expect(response.status).toBe(204);
      expect(response.headers.get('access-control-allow-origin')).toBe(PORTAL);
      expect(response.headers.get('access-control-allow-methods')).toBe('GET, POST');
      expect(response.headers.get('access-control-allow-headers')).toBe('content-type, authorization, idempotency-key');
      expect(Number(response.headers.get('access-control-max-age'))).toBeGreaterThanOrEqual(7200);
    });

    it('answers for the address of a POST', async () => {
      expect((await preflight(PORTAL, 'events/one/registrations', 'POST')).status).toBe(204);
    });

    it('lets the call itself tell a page that its token is wrong', async () => {
      const response = await ask({ token: 'nonsense', origin: PORTAL }, 'events/published', { method: 'OPTIONS' });
      expect(response.status).toBe(204);
    });

    it('refuses a stranger and a call without origin', async () => {
      const response = await preflight(STRANGER);
      expect(response.status).toBe(401);
      expect(response.headers.has('access-control-allow-origin')).toBeFalse();
      expect((await preflight(undefined)).status).toBe(400);
    });
  });

  it('stands open for health, to every origin', async () => {
    for (const origin of [undefined, PORTAL, STRANGER]) {
      const response = await fetch(`${server.address}/health`, { headers: origin ? { origin } : {} });
      expect(response.status).toBe(200);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(await response.json()).toEqual({ status: 'ok' });
    }
  });

  it('stands open for pictures', async () => {
    for (const path of ['speakers/none/image', 'sponsorships/none/logo', 'events/none/image']) {
      const response = await ask({}, path);
      expect(response.status).toBe(404);
      expect(((await response.json()) as ErrorWire).code).toBe('image_not_found');
    }
  });

  it('answers 404 to an unknown address, readable by the portal', async () => {
    for (const url of [`${server.address}/nothing`, `${server.address}/${API_BASE}nothing/here?emApplicationtoken=${token()}`]) {
      const response = await fetch(url, { headers: { origin: PORTAL } });
      expect(response.status).toBe(404);
      expect(response.headers.get('access-control-allow-origin')).toBe(PORTAL);
      expect(((await response.json()) as ErrorWire).code).toBe('not_found');
    }
  });

  it('answers 405 to a method that an address does not have, and says which it has', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      const response = await ask({ token: token(), origin: PORTAL }, 'events/published', { method });
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
      expect(((await response.json()) as ErrorWire).code).toBe('method_not_allowed');
    }
  });

  it('answers 400 in the one shape to an address that cannot be decoded', async () => {
    const response = await ask({ token: token(), origin: PORTAL }, 'events/%E0%A4%A');
    expect(response.status).toBe(400);
    expect(((await response.json()) as ErrorWire).code).toBe('bad_request');
  });

  it('knows an application from the moment it is made, and refuses it soon after it is switched off', async () => {
    const application = await server.store.transaction((trx) =>
      insertWebApplication(trx, { name: 'Short', origin: 'http://short.test' }, new Date()),
    );
    const status = async (): Promise<number> => (await ask({ token: application.token, origin: application.origin })).status;
    expect(await status()).toBe(200);
    await server.store.transaction((trx) => updateWebApplication(trx, application.id, { isActive: false }, new Date()));
    await waitUntil(async () => (await status()) === 401);
  });
});

/** Asks until it is so; Jasmine ends a wait that has no end. */
async function waitUntil(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo()));
}
