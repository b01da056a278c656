import type { ErrorWire } from '../../contract/error.ts';
import { publishStatus } from '../../contract/option-sets.ts';
import { API_BASE, paths } from '../../contract/paths.ts';
import { anEvent, aSession, publish } from '../testing/builders/event.builder.ts';
import { aRegistration, aSessionRegistration } from '../testing/builders/seat.builder.ts';
import { aBuilding, aRoom } from '../testing/builders/venue.builder.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { readCalendar } from './testing/read-calendar.ts';

describe('Calendar files', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
    await publish(server.store, async (trx) => {
      const address = { address_line_1: 'Rue Haute 1', postal_code: '1000', city: 'Brussels' };
      await trx
        .insertInto('building')
        .values(aBuilding({ id: 'hall', name: 'Hall', ...address }))
        .execute();
      await trx
        .insertInto('room')
        .values(aRoom('hall', { id: 'room-a', name: 'Room A' }))
        .execute();
      await trx
        .insertInto('event')
        .values([
          anEvent({
            id: 'live',
            readable_event_id: 'live',
            name: 'Live',
            description: '<p>About</p>',
            building_id: 'hall',
            calendar_content: '<p>Dear {{name}}, seat {{ seat }}{{unknown}}</p><a href="{{msevtmgt_checkin_url}}">In</a>',
          }),
          anEvent({ id: 'plain', readable_event_id: 'plain', description: 'Words', public_event_url: 'https://plain.example/' }),
          anEvent({ id: 'off', readable_event_id: 'off', is_cancelled: 1 }),
          anEvent({ id: 'draft', readable_event_id: 'draft', publish_status: publishStatus.draft }),
        ])
        .execute();
      await trx
        .insertInto('session')
        .values([
          aSession('live', { id: 'talk', name: 'Talk', subtitle: 'A tale', room_id: 'room-a', session_summary: 'Short' }),
          aSession('live', { id: 'hidden', publish_status: publishStatus.draft }),
          aSession('draft', { id: 'of-draft' }),
        ])
        .execute();
      const ada = aRegistration('live', server.webApplication.id, { id: 'ada', name: 'ER-ADA', key: 'secret' });
      const bob = aRegistration('live', server.webApplication.id, { id: 'bob', name: 'ER-BOB', key: 'secret' });
      await trx.insertInto('event_registration').values([ada, bob]).execute();
      await trx
        .insertInto('session_registration')
        .values([aSessionRegistration(ada, 'talk'), aSessionRegistration(bob, 'talk', { state: 'cancelled' })])
        .execute();
    });
  });

  afterAll(() => server.stop());

  /** As a calendar fetches it: no token, no origin. */
  const get = (path: string, headers: Record<string, string> = {}) => fetch(`${server.address}/${API_BASE}${path}`, { headers });
  const read = async (path: string) => readCalendar(await (await get(path)).text()).entries;
  const personal = (data: unknown) =>
    `${paths.personalCalendar.of({})}?api-version=2016-06-30&data=${encodeURIComponent(typeof data === 'string' ? data : JSON.stringify(data))}`;

  it('are attachments that whoever has a link may fetch and keep for five minutes', async () => {
    const response = await get('events/live/ics');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8; method=PUBLISH');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="live.ics"');
    expect(response.headers.get('cache-control')).toBe('public, max-age=300');
    const again = await get('events/live/ics', { 'if-none-match': response.headers.get('etag') ?? '' });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('say what an event is, where it is and where to read more', async () => {
    const [entry] = await read('events/live/ics');
    expect(entry?.summary).toBe('Live');
    expect(entry?.zone).toBe('Europe/Brussels');
    expect(entry?.location).toBe('Hall, Rue Haute 1, 1000 Brussels');
    expect(entry?.url).toBe('http://portal.test/events/live');
    expect(entry?.status).toBe('CONFIRMED');
    expect((await read('events/plain/ics'))[0]).toEqual(
      jasmine.objectContaining({ url: 'https://plain.example/', description: 'Words', html: null, location: null }),
    );
  });

  it('say it of a session too, in the room and the zone of its event', async () => {
    const [entry] = await read('sessions/talk/ics');
    expect(entry?.summary).toBe('Talk: A tale');
    expect(entry?.location).toBe('Room A, Hall, Rue Haute 1, 1000 Brussels');
    expect(entry?.start.toISOString()).toBe('2030-05-10T08:00:00.000Z');
    expect(entry?.description).toContain('Short');
  });

  it('say that an event is cancelled', async () => {
    expect((await read('events/off/ics'))[0]?.status).toBe('CANCELLED');
  });

  for (const path of [
    'events/draft/ics',
    'events/none/ics',
    'sessions/hidden/ics',
    'sessions/of-draft/ics',
    'sessions/none/ics',
  ]) {
    it(`are not there for what is not live (${path})`, async () => {
      expect((await get(path)).status).toBe(404);
    });
  }

  it('replace each other: an entry has the same UID in every file and a higher number once it has changed', async () => {
    const [before] = await read('events/live/ics');
    const [personally] = await read(personal([{ readableEventId: 'live' }]));
    expect(personally?.uid).toBe(before?.uid ?? '');
    await server.store.db.updateTable('event').set({ changed_at: '2030-02-01T00:00:00.000Z' }).where('id', '=', 'live').execute();
    const [after] = await read('events/live/ics');
    expect(after?.uid).toBe(before?.uid ?? '');
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
  });

  describe('with personal content', () => {
    it('hold an entry for each event and session that is named', async () => {
      const entries = await read(
        personal([{ readableEventId: 'live' }, { readableEventId: 'live', sessionId: 'talk', data: {} }]),
      );
      expect(entries.map(({ summary }) => summary)).toEqual(['Live', 'Talk: A tale']);
    });

    it('have the wildcards of the calendar content filled, as text and never as markup', async () => {
      const data = { name: '<b>Ada</b> & "co"', seat: 7, msevtmgt_checkin_url: 'https://evil.example' };
      const [entry] = await read(personal([{ readableEventId: 'live', data }]));
      expect(entry?.html).toBe(
        '<p>Dear &lt;b&gt;Ada&lt;/b&gt; &amp; &quot;co&quot;, seat 7</p><a href="http://portal.test/events/live">In</a>',
      );
      expect(entry?.description).toBe('Dear <b>Ada</b> & "co", seat 7\nIn');
    });

    const hostile: readonly [what: string, data: string][] = [
      ['is not JSON', '{not json'],
      ['is empty', ''],
      ['is an object', '{}'],
      ['is null', 'null'],
      ['is an empty list', '[]'],
      ['is a list of numbers', '[1,2]'],
      ['names no event', '[{"data":{}}]'],
      ['has nested values', '[{"readableEventId":"live","data":{"a":{"b":{}}}}]'],
      ['is nested deeply', '['.repeat(500) + ']'.repeat(500)],
      ['names the prototype', '[{"readableEventId":"live","data":{"__proto__":{"a":1}}}]'],
      ['has too many entries', JSON.stringify(Array.from({ length: 51 }, () => ({ readableEventId: 'live' })))],
      ['has a huge value', JSON.stringify([{ readableEventId: 'live', data: { a: 'x'.repeat(2001) } }])],
    ];
    for (const [what, data] of hostile) {
      it(`are refused clearly when the data ${what}`, async () => {
        const response = await get(personal(data));
        expect(response.status).toBe(400);
        const error = (await response.json()) as ErrorWire;
        expect(error.code).toBe('calendar_data_invalid');
        expect(error.Message).not.toBe('');
      });
    }

    it('are refused when the data is given twice or not at all', async () => {
      expect((await get('calendar/personal/ics?data=[]&data=[]')).status).toBe(400);
      expect((await get('calendar/personal/ics')).status).toBe(400);
    });

    it('are refused, with the connection, when the address holds 10,000 entries', async () => {
      const data = JSON.stringify(Array.from({ length: 10_000 }, () => ({ readableEventId: 'live' })));
      expect((await get(personal(data))).status).toBe(431);
    });

    it('are not there for what is not live, nor for a session of another event', async () => {
      expect((await get(personal([{ readableEventId: 'live' }, { readableEventId: 'draft' }]))).status).toBe(404);
      expect((await get(personal([{ readableEventId: 'plain', sessionId: 'talk' }]))).status).toBe(404);
      expect((await get(personal([{ readableEventId: 'live', sessionId: 'hidden' }]))).status).toBe(404);
    });
  });

  describe('of one attendee', () => {
    it('hold the event and the sessions, and lead to the personal page', async () => {
      const response = await get('registrations/ada/ics?key=secret');
      expect(response.headers.get('cache-control')).toBe('private, max-age=300');
      const { entries } = readCalendar(await response.text());
      expect(entries.map(({ summary, status }) => [summary, status])).toEqual([
        ['Live', 'CONFIRMED'],
        ['Talk: A tale', 'CONFIRMED'],
      ]);
      expect(entries[0]?.url).toBe('http://portal.test/events/live/registration/ada?key=secret');
      expect(entries[0]?.html).toContain('href="http://portal.test/events/live/registration/ada?key=secret"');
    });

    it('take off what was cancelled', async () => {
      const entries = await read('registrations/bob/ics?key=secret');
      expect(entries.map(({ status }) => status)).toEqual(['CONFIRMED', 'CANCELLED']);
    });

    it('are opened by the key only', async () => {
      expect((await get('registrations/ada/ics?key=wrong')).status).toBe(404);
      expect((await get('registrations/ada/ics')).status).toBe(404);
      expect((await get('registrations/none/ics?key=secret')).status).toBe(404);
    });
  });
});
