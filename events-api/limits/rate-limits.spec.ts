import type { ErrorWire } from '../../contract/error.ts';
import { defaultRateLimits, type RateLimits } from '../config/rate-limits.ts';
import { seedOrganisation } from '../testing/seed.ts';
import { post } from '../testing/registering.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

const limitTo = (perMinute: number) => ({ perMinute, sparesThisMachine: false });

describe('rate limits', () => {
  let server: TestServer;

  async function start(rateLimits: RateLimits, trustedProxies: readonly string[] = []): Promise<void> {
    server = await startTestServer({ config: { rateLimits, trustedProxies } });
    await seedOrganisation(server.store);
  }

  afterEach(() => server.stop());

  const statusOf = async (path: string, headers: Record<string, string> = {}): Promise<number> =>
    (await server.call(path, { headers })).status;
  const statusesOf = async (times: number, ask: () => Promise<number>): Promise<number[]> => {
    const statuses: number[] = [];
    for (let time = 0; time < times; time++) statuses.push(await ask());
    return statuses;
  };

  it('refuse what is too much, so that the page that asked can read when to try again', async () => {
    await start({ reads: limitTo(2), writes: limitTo(0) });
    expect(await statusesOf(3, () => statusOf('events/published'))).toEqual([200, 200, 429]);
    const response = await server.call('events/published');
    const { code, correlationId } = (await response.json()) as ErrorWire;
    expect(code).toBe('too_many_requests');
    expect(response.headers.get('x-correlation-id')).toBe(correlationId);
    expect(response.headers.get('retry-after')).toBe('30');
    expect(response.headers.get('access-control-allow-origin')).toBe(server.webApplication.origin);
    expect(response.headers.get('access-control-expose-headers')).toContain('Retry-After');
    const stranger = await server.call('events/published', { headers: { origin: 'https://stranger.example' } });
    expect([stranger.status, stranger.headers.get('access-control-allow-origin')]).toEqual([429, null]);
  });

  it('count reads, writes and what needs no token apart', async () => {
    await start({ reads: limitTo(1), writes: limitTo(1) });
    const write = async (): Promise<number> => (await post(server, 'events/none/registrations', { attendees: [] })).status;
    expect(await statusesOf(2, () => statusOf('events/published'))).toEqual([200, 429]);
    expect(await statusesOf(2, () => statusOf('speakers/ada/image'))).toEqual([200, 429]);
    expect(await statusesOf(2, write)).toEqual([404, 429]);
  });

  it('count refusals of the gate too, so that nobody can try tokens at leisure', async () => {
    await start({ reads: limitTo(2), writes: limitTo(0) });
    expect(await statusesOf(3, () => statusOf('events/published?emApplicationtoken=guess', { origin: 'x' }))).toEqual([
      401, 401, 429,
    ]);
  });

  it('believe a proxy that is named, and nobody else, about the address', async () => {
    const from = (address: string) => () => statusOf('events/published', { 'x-forwarded-for': address });
    await start({ reads: limitTo(1), writes: limitTo(0) });
    expect(await statusesOf(1, from('203.0.113.1'))).toEqual([200]);
    expect(await statusesOf(1, from('203.0.113.2'))).toEqual([429]);
    await server.stop();
    await start({ reads: limitTo(1), writes: limitTo(0) }, ['127.0.0.1']);
    expect(await statusesOf(2, from('203.0.113.1'))).toEqual([200, 429]);
    expect(await statusesOf(1, from('203.0.113.2'))).toEqual([200]);
    // What a client claims stands before what the proxy adds.
    expect(await statusesOf(1, from('198.51.100.7, 203.0.113.2'))).toEqual([429]);
    expect(await statusesOf(1, from('2001:db8::1'))).toEqual([200]);
    expect(await statusesOf(1, from('2001:db8::2'))).toEqual([429]);
  });

  it('by themselves spare this machine and let 500 people behind one address register within a minute', async () => {
    await start(defaultRateLimits, ['127.0.0.1']);
    const headers = { 'x-forwarded-for': '203.0.113.1' };
    const body = { attendees: [] };
    const writes = await Promise.all(Array.from({ length: 500 }, () => post(server, 'events/none/registrations', body, headers)));
    expect(new Set(writes.map(({ status }) => status))).toEqual(new Set([404]));
    const reads = await Promise.all(Array.from({ length: 1000 }, () => statusOf('events/full', headers)));
    expect(new Set(reads)).toEqual(new Set([200]));
  });

  it('are off at 0', async () => {
    await start({ reads: limitTo(0), writes: limitTo(0) });
    expect(new Set(await statusesOf(50, () => statusOf('events/published')))).toEqual(new Set([200]));
  });
});
