import { publishStatus } from '../../contract/option-sets.ts';
import { API_BASE } from '../../contract/paths.ts';
import { anEvent, publish } from '../testing/builders/event.builder.ts';
import { aRegistration } from '../testing/builders/seat.builder.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { qrCode } from './qr-code.ts';

describe('QR codes', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
    await publish(server.store, async (trx) => {
      await trx
        .insertInto('event')
        .values([
          anEvent({ id: 'live', readable_event_id: 'live' }),
          anEvent({ readable_event_id: 'elsewhere', public_event_url: 'https://elsewhere.example/' }),
          anEvent({ readable_event_id: 'draft', publish_status: publishStatus.draft }),
        ])
        .execute();
      const { id } = server.webApplication;
      await trx
        .insertInto('event_registration')
        .values([
          aRegistration('live', id, { id: 'ada', key: 'secret' }),
          aRegistration('live', id, { id: 'gone', key: 'secret', state: 'cancelled', is_canceled: 1 }),
          aRegistration('live', id, { id: 'waiting', key: 'secret', state: 'waitlisted' }),
        ])
        .execute();
    });
  });

  afterAll(() => server.stop());

  /** As `<img>` fetches it: no token, no origin. */
  const get = (path: string, headers: Record<string, string> = {}) => fetch(`${server.address}/${API_BASE}${path}`, { headers });
  const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

  it('of an event lead to its page on the portal, as a picture of pixels', async () => {
    const response = await get('events/live/qrcode');
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(response.headers.get('cache-control')).toBe('public, max-age=300');
    expect(await bytesOf(response)).toEqual(await qrCode('http://portal.test/events/live', 'png'));
    const again = await get('events/live/qrcode', { 'if-none-match': response.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });

  it('of an event are drawn in lines when that is asked for, and lead to its own page when it has one', async () => {
    const response = await get('events/elsewhere/qrcode?format=svg');
    expect(response.headers.get('content-type')).toBe('image/svg+xml');
    expect(await bytesOf(response)).toEqual(await qrCode('https://elsewhere.example/', 'svg'));
  });

  it('are refused in other formats, and for events that are not live', async () => {
    expect((await get('events/live/qrcode?format=gif')).status).toBe(400);
    expect((await get('events/draft/qrcode')).status).toBe(404);
    expect((await get('events/none/qrcode')).status).toBe(404);
  });

  it('of a ticket say the id of the registration, to whoever holds its key', async () => {
    const response = await get('registrations/ada/qrcode?key=secret');
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
    expect(await bytesOf(response)).toEqual(await qrCode('ada', 'svg'));
    expect((await get('registrations/ada/qrcode?key=wrong')).status).toBe(404);
    expect((await get('registrations/ada/qrcode')).status).toBe(404);
  });

  it('of a ticket are there for those only who are registered', async () => {
    for (const id of ['gone', 'waiting', 'none']) {
      expect((await get(`registrations/${id}/qrcode?key=secret`)).status)
        .withContext(id)
        .toBe(404);
    }
  });
});
