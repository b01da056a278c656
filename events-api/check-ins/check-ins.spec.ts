import type { CheckInWire } from '../../contract/check-in.ts';
import type { ErrorWire } from '../../contract/error.ts';
import { publishStatus } from '../../contract/option-sets.ts';
import { API_BASE, paths } from '../../contract/paths.ts';
import { anEvent, aSession, publish } from '../testing/builders/event.builder.ts';
import { aRegistration, aSessionRegistration } from '../testing/builders/seat.builder.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { insertWebApplication, updateWebApplication } from '../web-applications/web-application.repository.ts';

describe('Checking in', () => {
  let server: TestServer;
  const clock = () => new Date('2030-05-10T07:30:00.000Z');

  beforeEach(async () => {
    server = await startTestServer({ clock });
    await publish(server.store, async (trx) => {
      await trx
        .insertInto('event')
        .values([
          anEvent({ id: 'event', readable_event_id: 'event' }),
          anEvent({ id: 'draft', readable_event_id: 'draft', publish_status: publishStatus.draft }),
        ])
        .execute();
      await trx
        .insertInto('session')
        .values([
          aSession('event', { id: 'open' }),
          aSession('event', { id: 'limited', max_capacity: 10 }),
          aSession('event', { id: 'unready', publish_status: publishStatus.draft }),
          aSession('draft', { id: 'elsewhere' }),
        ])
        .execute();
      const { id } = server.webApplication;
      const ada = aRegistration('event', id, { id: 'ada', name: 'ER-ADA' });
      const others = (['initiated', 'waitlisted', 'invited', 'onHold', 'cancelled'] as const).map((state) =>
        aRegistration('event', id, { id: state, state }),
      );
      await trx
        .insertInto('event_registration')
        .values([ada, aRegistration('event', id, { id: 'bob' }), aRegistration('draft', id, { id: 'cy' }), ...others])
        .execute();
      await trx
        .insertInto('session_registration')
        .values(aSessionRegistration(ada, 'limited', { id: 'ada-limited' }))
        .execute();
    });
  });

  afterEach(() => server.stop());

  /** As a scanner sends it: no token, no origin. */
  const send = (body: string, type: string, query = '') =>
    fetch(`${server.address}/${API_BASE}${paths.checkIns.of({})}${query}`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
      redirect: 'manual',
    });
  const scan = (registrationId: string, sessionId?: string | null, query = '') =>
    send(JSON.stringify({ registrationId, sessionId }), 'application/json', query);
  const codeOf = async (response: Response) => [response.status, ((await response.json()) as ErrorWire).code];
  const rows = () => server.store.db.selectFrom('check_in').selectAll().execute();

  it('is noted once, with the moment', async () => {
    const response = await scan('ada');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      id: jasmine.any(String),
      type: 1,
      registrationId: 'ER-ADA',
      sessionId: null,
      checkInTime: '2030-05-10T07:30:00Z',
      timesCheckedIn: 1,
    });
    expect(await rows()).toEqual([
      jasmine.objectContaining({ event_registration_id: 'ada', registration_id_from_qr: 'ada', session_registration_id: null }),
    ]);
  });

  it('is refused the second time, in the words that Dynamics has for it', async () => {
    await scan('ada');
    const response = await scan('ada');
    expect(response.status).toBe(409);
    const error = (await response.json()) as ErrorWire;
    expect([error.code, error.Message]).toEqual(['already_checked_in', 'Check-in is already created for this registration.']);
    expect((await rows()).length).toBe(1);
  });

  it('is noted once when ten doors scan at the same moment', async () => {
    const statuses = await Promise.all(Array.from({ length: 10 }, async () => (await scan('ada')).status));
    expect(statuses.sort()).toEqual([200, ...Array.from({ length: 9 }, () => 409)]);
    expect((await rows()).length).toBe(1);
  });

  it('is counted for each session apart', async () => {
    await scan('ada');
    const { type, sessionId, timesCheckedIn } = (await (await scan('ada', 'limited')).json()) as CheckInWire;
    expect([type, sessionId, timesCheckedIn]).toEqual([0, 'limited', 2]);
    expect((await rows())[1]?.session_registration_id).toBe('ada-limited');
    expect((await scan('ada', 'limited')).status).toBe(409);
    expect((await scan('ada', 'open')).status).toBe(200);
  });

  it('at a session with limited seats is for those who have one', async () => {
    expect(await codeOf(await scan('bob', 'limited'))).toEqual([409, 'not_registered']);
    expect((await scan('bob', 'open')).status).toBe(200);
  });

  it('at a session that was given up is refused', async () => {
    await server.store.db.updateTable('session_registration').set({ state: 'cancelled' }).execute();
    expect(await codeOf(await scan('ada', 'limited'))).toEqual([409, 'not_registered']);
  });

  for (const id of ['initiated', 'waitlisted', 'invited', 'onHold', 'cancelled']) {
    it(`is refused to whoever is ${id}`, async () => {
      expect(await codeOf(await scan(id))).toEqual([409, 'not_registered']);
      expect(await rows()).toEqual([]);
    });
  }

  it('does not know codes of nobody, of events that are not live, and sessions of other events', async () => {
    expect(await codeOf(await scan('nobody'))).toEqual([404, 'registration_not_found']);
    expect(await codeOf(await scan('ER-ADA'))).toEqual([404, 'registration_not_found']);
    expect(await codeOf(await scan('cy'))).toEqual([404, 'registration_not_found']);
    expect(await codeOf(await scan('ada', 'elsewhere'))).toEqual([404, 'session_not_found']);
    expect(await codeOf(await scan('ada', 'unready'))).toEqual([404, 'session_not_found']);
  });

  it('takes a form too, and nothing else', async () => {
    expect((await send('registrationId=ada&sessionId=', 'application/x-www-form-urlencoded')).status).toBe(200);
    expect((await send('{}', 'application/json')).status).toBe(400);
    expect((await send('registrationId=ada&registrationId=bob', 'application/x-www-form-urlencoded')).status).toBe(200);
    expect((await send('<registrationId/>', 'application/xml')).status).toBe(415);
    expect((await send('ada', 'text/plain')).status).toBe(400);
  });

  describe('and going on', () => {
    const goTo = (address: string) => `?redirectUri=${encodeURIComponent(address)}`;

    it('leads to a page of an active web application', async () => {
      const response = await scan('ada', null, goTo('http://portal.test/welcome?by=ada#top'));
      expect([response.status, response.headers.get('location')]).toEqual([303, 'http://portal.test/welcome?by=ada#top']);
      expect((await rows()).length).toBe(1);
    });

    const foreign = [
      'https://evil.example/',
      '//evil.example/',
      '/welcome',
      'http://portal.test.evil.example/',
      'http://portal.test@evil.example/',
      'http://user@portal.test/',
      'https://portal.test/',
      'http://portal.test:8080/',
      'javascript:alert(1)//http://portal.test',
      'http://portal.test\\@evil.example/',
      '',
    ];
    for (const address of foreign) {
      it(`leads nowhere else (${address})`, async () => {
        const response = await scan('ada', null, goTo(address));
        if (response.status === 303) {
          expect(new URL(response.headers.get('location') ?? '').origin).toBe('http://portal.test');
        } else {
          expect(await codeOf(response)).toEqual([400, 'redirect_not_allowed']);
          expect(await rows()).toEqual([]);
        }
      });
    }

    it('does not lead to a web application that was switched off', async () => {
      await server.store.transaction(async (trx) => {
        const { id } = await insertWebApplication(trx, { name: 'Old', origin: 'https://old.example' }, clock());
        await updateWebApplication(trx, id, { isActive: false }, clock());
      });
      expect(await codeOf(await scan('ada', null, goTo('https://old.example/')))).toEqual([400, 'redirect_not_allowed']);
    });

    it('does not lead on from a refusal', async () => {
      expect((await scan('nobody', null, goTo('http://portal.test/welcome'))).status).toBe(404);
    });
  });
});
