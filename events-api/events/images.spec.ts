import type { EventWire } from '../../contract/event.ts';
import { API_BASE } from '../../contract/paths.ts';
import { seedOrganisation } from '../testing/seed.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

describe('pictures', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
    await seedOrganisation(server.store);
  });

  afterAll(() => server.stop());

  /** As `<img>` fetches it: no token, no origin. */
  const fetchImage = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${server.address}/${API_BASE}${path}`, { headers });

  for (const path of ['events/full/image', 'speakers/ada/image', 'sponsorships/gold/logo']) {
    it(`are served from ${path} to whoever asks`, async () => {
      const response = await fetchImage(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('image/png');
      expect(response.headers.get('cache-control')).toBe('public, max-age=300');
      expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(
        Buffer.from(await response.arrayBuffer())
          .subarray(1, 4)
          .toString(),
      ).toBe('PNG');
      const again = await fetchImage(path, { 'if-none-match': response.headers.get('etag') ?? '' });
      expect(again.status).toBe(304);
    });
  }

  const hidden = [
    ['events/draft/image', 'hangs on an event that is not live'],
    ['sponsorships/hidden-sponsor/logo', 'hangs on an event that is not live'],
    ['speakers/cy/image', 'is of a speaker without a live session'],
    ['speakers/bob/image', 'lies elsewhere'],
    ['sponsorships/plain/logo', 'lies elsewhere'],
    ['events/blank/image', 'there is not'],
  ] as const;
  for (const [path, why] of hidden) {
    it(`are not served from ${path}, which ${why}`, async () => {
      expect((await fetchImage(path)).status).toBe(404);
    });
  }

  it('have an absolute address in the event, which leads to them', async () => {
    const { image } = (await server.read('events/full')) as EventWire;
    expect(image).toBe(`${server.address}/${API_BASE}events/full/image`);
    expect((await fetch(image ?? '')).status).toBe(200);
  });
});
