import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runEventsApi } from './testing/run-events-api.ts';

interface Shown {
  readonly id: string;
  readonly origin: string;
  readonly token: string;
  readonly endpoint: string;
  readonly aadClientId: string | null;
  readonly aadMetadataEndpoint: string | null;
  readonly isDefault: boolean;
  readonly isActive: boolean;
}

/** Each spec starts programs of its own; on a busy machine that takes its time. */
const LONG = 120_000;

describe('events-api web-application', () => {
  let folder: string;
  let database: string;

  let patience: number;
  beforeAll(() => {
    patience = jasmine.DEFAULT_TIMEOUT_INTERVAL;
    jasmine.DEFAULT_TIMEOUT_INTERVAL = LONG;
  });
  afterAll(() => {
    jasmine.DEFAULT_TIMEOUT_INTERVAL = patience;
  });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'web-application-'));
    database = join(folder, 'events.sqlite');
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const run = (...args: string[]) => runEventsApi('web-application', ...args, '--database', database);
  const json = async (...args: string[]): Promise<unknown> => JSON.parse((await run(...args, '--json')).stdout);
  const create = async (origin: string, ...more: string[]) =>
    (await json('create', '--name', 'Portal', '--origin', origin, ...more)) as Shown;

  it('makes one and shows people its token and endpoint', async () => {
    const { code, stdout } = await run('create', '--name', 'Portal', '--origin', 'https://www.example.org');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Token +[\w-]{60,}$/m);
    expect(stdout).toMatch(/^Endpoint +http:\/\/localhost:4300\/EvtMgmt\/api\/v2\.0\/$/m);
  });

  it('keeps what it made, and changes what is named', async () => {
    const made = await create('https://www.example.org', '--aad-client-id', 'client');
    const changed = (await json('update', made.id, '--default', '--aad-client-id', '')) as Shown;
    expect(changed).toEqual({ ...made, isDefault: true, aadClientId: null });
    expect((await json('deactivate', made.origin)) as Shown).toEqual({ ...changed, isActive: false });
    expect((await json('activate', made.origin)) as Shown).toEqual(changed);
    expect((await json('list')) as Shown[]).toEqual([changed]);
  });

  it('keeps the metadata endpoint of a sign-in as it is given: that of B2C with its query, that of External ID', async () => {
    const b2c = 'https://contoso.b2clogin.com/contoso.onmicrosoft.com/v2.0/.well-known/openid-configuration?p=B2C_1_signupsignin';
    const made = await create('https://www.example.org', '--aad-client-id', 'client', '--aad-metadata-endpoint', b2c);
    expect(made.aadMetadataEndpoint).toBe(b2c);
    const externalId = 'https://contoso.ciamlogin.com/8d1f6a0e-94c1-4d86-8f1b-2d3c0b7a5e61/v2.0/.well-known/openid-configuration';
    const changed = (await json('update', made.id, '--aad-metadata-endpoint', externalId)) as Shown;
    expect(changed.aadMetadataEndpoint).toBe(externalId);
    const wrong = await run('update', made.id, '--aad-metadata-endpoint', 'http://contoso.ciamlogin.com/');
    expect(wrong.code).not.toBe(0);
    expect(wrong.stderr).toContain('must be an https address');
  });

  it('has one default at most', async () => {
    await create('https://one.example', '--default');
    await create('https://two.example', '--default');
    const defaults = ((await json('list')) as Shown[]).filter(({ isDefault }) => isDefault);
    expect(defaults.map(({ origin }) => origin)).toEqual(['https://two.example']);
  });

  it('refuses a second one for an origin, and an origin that is none, with what to do instead', async () => {
    await create('https://www.example.org');
    const again = await run('create', '--name', 'Again', '--origin', 'https://www.example.org');
    expect([again.code, again.stdout]).toEqual([1, '']);
    expect(again.stderr).toContain('update or activate');
    const slash = await run('create', '--name', 'Again', '--origin', 'https://other.example/');
    expect(slash.code).toBe(1);
    expect(slash.stderr).toContain('write https://other.example instead');
    expect((await run('activate', 'https://nobody.example')).code).toBe(1);
  });

  it('tells wrong usage from a refusal', async () => {
    const { code, stderr } = await run('create', '--name', 'Portal');
    expect(code).toBe(2);
    expect(stderr).toContain('--origin');
    expect((await runEventsApi('nonsense')).code).toBe(2);
    expect((await runEventsApi('serve', '--port', 'x')).code).toBe(2);
    expect((await runEventsApi('--help')).code).toBe(0);
  });
});
