import { operations } from '../contract/open-api-operations.ts';
import { API_BASE, TOKEN_PARAMETER } from '../contract/paths.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

interface Document {
  readonly openapi: string;
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

describe('the OpenAPI document', () => {
  let server: TestServer;
  let document: Document;

  beforeAll(async () => {
    server = await startTestServer();
    document = (await (await fetch(`${server.address}/${API_BASE}openapi.json`)).json()) as Document;
  });

  afterAll(() => server.stop());

  it('is read without token and origin, and names this server', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(document.servers[0]?.url).toBe(`${server.address}/EvtMgmt/api/v2.0`);
  });

  it('describes nothing that the server does not answer', async () => {
    for (const { method, pattern } of operations) {
      const path = pattern.replace(/:\w+/g, 'none');
      const response = await server.call(path, { method });
      expect(response.status).withContext(`${method} ${pattern}`).not.toBe(405);
      const body = await response.text();
      expect(body).withContext(`${method} ${pattern}`).not.toContain('"not_found"');
    }
  });

  it('refers only to schemas that it holds', () => {
    const names = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name ?? '');
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !(name in document.components.schemas))).toEqual([]);
  });

  it('asks for the application token', () => {
    expect(JSON.stringify(document)).toContain(TOKEN_PARAMETER);
  });
});
