import type { CaptchaWire } from '../contract/captcha.ts';
import type { CustomRegistrationFieldWire } from '../contract/custom-registration-field.ts';
import type { EventWire } from '../contract/event.ts';
import type { MyRegistrationWire } from '../contract/my-registration.ts';
import type { PassWire } from '../contract/pass.ts';
import type { RegistrationResultWire } from '../contract/registration-result.ts';
import type { SessionWire } from '../contract/session.ts';
import type { SpeakerWire } from '../contract/speaker.ts';
import type { SponsorshipWire } from '../contract/sponsorship.ts';
import type { UserWire } from '../contract/user.ts';
import type { WaitlistItemWire } from '../contract/waitlist-item.ts';
import { anEvent, aSession, publish } from './testing/builders/event.builder.ts';
import { anOrganisation } from './testing/builders/registration.builder.ts';
import { OldClient, sendRaw } from './testing/old-client.ts';
import { seedOrganisation } from './testing/seed.ts';
import { TestIssuer } from './testing/test-issuer.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

const clock = () => new Date('2030-03-01T10:00:00.000Z');

/** All eight members, always, blank ones as text. */
const ada = {
  firstName: 'Ada',
  lastName: 'Lovelace',
  email: 'ada@example.org',
  passId: '',
  waitlisted: false,
  autoRegister: false,
  responses: [] as unknown[],
  attendeeSessions: [] as unknown[],
};
const guest = (name: string) => ({ ...ada, firstName: name, email: `${name.toLowerCase()}@example.org` });

/** Call by call, what clients in the field send and what they read of the answer. */
describe('Clients in the field', () => {
  let issuer: TestIssuer;
  let server: TestServer;
  let client: OldClient;

  beforeEach(async () => {
    issuer = await TestIssuer.start(clock);
    server = await startTestServer({ clock });
    await issuer.serve(server);
    await seedOrganisation(server.store);
    await publish(server.store, async (trx) => {
      await trx.insertInto('organisation').values(anOrganisation()).execute();
      await trx
        .insertInto('event')
        .values([
          anEvent({ id: 'free', readable_event_id: 'Tide_Tables_2030', name: 'Tide', allow_custom_agenda: 1, enable_captcha: 0 }),
          anEvent({ id: 'small', readable_event_id: 'small', max_capacity: 1, show_waitlist: 1 }),
          anEvent({ id: 'guarded', readable_event_id: 'guarded', enable_captcha: 1 }),
        ])
        .execute();
      await trx
        .insertInto('session')
        .values([aSession('free', { id: 'moon' }), aSession('free', { id: 'sun' })])
        .execute();
    });
    client = new OldClient(server);
  });
  afterEach(async () => {
    await server.stop();
    await issuer.goDown();
  });

  const get = <T>(path: string): Promise<T> => client.call<T>('GET', path);
  const checkout = (rid: string, attendees: readonly object[], more: object = {}): Promise<RegistrationResultWire> =>
    client.call('POST', `events/${rid}/registrations`, { attendees, ...more });

  it('read events, and what hangs on them, as lists that are never null', async () => {
    const published = await get<EventWire[]>('events/published');
    expect(published.every(({ startDate, endDate }) => !/Z|[+]|null/.test(`${startDate}${endDate}`))).toBeTrue();
    for (const { readableEventId } of published) {
      const event = await get<EventWire>(`events/${readableEventId}`);
      expect(event.readableEventId).toBe(readableEventId);
      expect([event.startDateUTC.at(-1), event.endDateUTC.at(-1)]).toEqual(['Z', 'Z']);
      expect(event.timeZone).toBeGreaterThan(0);
      for (const list of ['sessions', 'tracks', 'speakers', 'sponsorships', 'passes', 'custom-registration-fields']) {
        expect(await get<unknown>(`events/${readableEventId}/${list}`)).toEqual(jasmine.any(Array));
      }
      expect(await get<number>(`events/${readableEventId}/registrations/count`)).toEqual(jasmine.any(Number));
    }
    const [session] = await get<SessionWire[]>('tracks/web/sessions');
    expect([session?.id, session?.startTime.includes('Z'), session?.startTimeUTC.at(-1)]).toEqual(['keynote', false, 'Z']);
  });

  it('find the pictures of speakers and sponsors without token, origin and bearer', async () => {
    const picture = (path: string) => sendRaw(server, 'GET', `${client.endpoint}${path}`, { Accept: 'image/*' });
    const [speaker] = (await get<SpeakerWire[]>('events/full/speakers')).filter(({ id }) => id === 'ada');
    expect(speaker?.imageUrl?.startsWith('speakers/')).toBeTrue();
    expect((await picture(speaker?.imageUrl ?? '')).status).toBe(200);
    const [sponsorship] = await get<SponsorshipWire[]>('events/full/sponsorships');
    expect((await picture(`sponsorships/${sponsorship?.id}/logo`)).status).toBe(200);
  });

  it('buy a pass with every answer, and pay with four empty texts', async () => {
    const [regular] = await get<PassWire[]>('events/full/passes');
    const [diet] = await get<CustomRegistrationFieldWire[]>('events/full/custom-registration-fields');
    const responses = [{ id: diet?.customRegistrationFieldId, value: diet?.choices?.split('\n')[1], values: null }];
    const attendee = { ...guest('Buyer'), passId: regular?.passId, responses };
    const { status, purchaseId } = await checkout('full', [attendee]);
    expect(status).toBe('Initiated');
    const hipObject = { Solution: '', Token: '', Type: '', FlowId: '' };
    const paid = await client.call<RegistrationResultWire>('POST', 'events/full/registrations/finalize', {
      purchaseId,
      hipObject,
    });
    expect(paid.status).toBe('Success');
    expect((await get<PassWire[]>('events/full/passes'))[0]?.numberOfPassesLeft).toBe((regular?.numberOfPassesLeft ?? 0) - 1);
  });

  it('send everybody every session of the cart, registered ones before waitlisted ones', async () => {
    const attendeeSessions = ['moon', 'sun'].map((sessionId) => ({ sessionId, waitlisted: false }));
    const cart = await checkout('Tide_Tables_2030', [
      { ...guest('One'), attendeeSessions },
      { ...guest('Two'), attendeeSessions },
    ]);
    expect([cart.status, cart.errorMessage, cart.errorCode]).toEqual(['Success', null, null]);
    expect(await get<number>('sessions/moon/registrations/count')).toBe(2);
    const both = await checkout('small', [guest('First'), { ...guest('Second'), waitlisted: true }]);
    expect(both.status).toBe('Success');
    expect(await get<number>('events/small/registrations/count')).toBe(1);
  });

  it('read a refusal from the body of a 200, and other errors from their Message', async () => {
    await checkout('small', [guest('First')]);
    const refused = await checkout('small', [guest('Late')]);
    expect(['Success', 'Initiated', 'Redirect']).not.toContain(refused.status);
    expect([refused.errorCode, refused.errorMessage]).toEqual([jasmine.any(String), jasmine.any(String)]);
    await expectAsync(get('events/nowhere')).toBeRejectedWithError('There is no such event.');
    await expectAsync(client.call('POST', 'events/free/registrations', {})).toBeRejectedWithError(/.+/);
  });

  it('are refused without the solution of a captcha, whatever they send instead of it', async () => {
    const captcha = await get<CaptchaWire>('events/guarded/captcha');
    expect(Object.keys(captcha).toSorted()).toEqual(['FlowId', 'FunctionName', 'HipUrl', 'ObjectName']);
    for (const more of [
      {},
      { hipObject: {} },
      { hipObject: { Solution: '', Token: '', Type: 'visual', FlowId: captcha.FlowId } },
    ]) {
      expect((await checkout('guarded', [guest('Robot')], more)).status).toBe('Error');
    }
  });

  describe('with a sign-in', () => {
    beforeEach(async () => (client.bearer = (await issuer.bearer()).headers.authorization.replace(/^Bearer /, '')));

    it('learn who somebody is, on every call with the bearer and without', async () => {
      const user = await get<UserWire>('users/authenticated');
      expect([user.isAnonymous, user.firstName]).toEqual([false, jasmine.any(String)]);
      expect(await get<unknown>('events/published')).toEqual(jasmine.any(Array));
      client.bearer = null;
      expect((await get<UserWire>('users/authenticated')).isAnonymous).toBeTrue();
    });

    it('register for a session by an empty object, list it, and cancel it on the path of registrations', async () => {
      expect((await checkout('Tide_Tables_2030', [ada])).status).toBe('Success');
      expect(await client.call<boolean>('POST', 'events/Tide_Tables_2030/sessions/moon/registrations', {})).toBeTrue();
      const list = (await get<MyRegistrationWire[]>('users/authenticated/registrations'))[0];
      expect([list?.event, list?.pass, list?.contact]).toEqual(['Tide', '', 'Ada Lovelace']);
      const session = list?.sessionRegistrations?.[0]?.id ?? '';
      expect(await client.call<boolean>('POST', `users/authenticated/registrations/${session}/cancel`, {})).toBeTrue();
      expect(await client.call<boolean>('POST', `users/authenticated/registrations/${list?.id}/cancel`, {})).toBeTrue();
      expect(await get<MyRegistrationWire[]>('users/authenticated/registrations')).toEqual([]);
    });

    it('see what they wait for, with the day on which they joined', async () => {
      await checkout('small', [guest('First'), { ...ada, waitlisted: true }]);
      const [item] = await get<WaitlistItemWire[]>('users/authenticated/waitlist-items');
      expect([item?.session, item?.createdon]).toEqual([null, '2030-03-01T10:00:00Z']);
    });
  });

  describe('spell', () => {
    const send = (method: string, path: string, headers: Record<string, string>, body?: string) => {
      const { token, origin } = server.webApplication;
      return sendRaw(server, method, `${path}?emApplicationtoken=${token}`, { Origin: origin, ...headers }, body);
    };
    const json = { 'Content-Type': 'application/json' };

    for (const path of [
      '/EvtMgmt/api/v2.0/events/published/',
      '//EvtMgmt/api/v2.0/events/published',
      '/EvtMgmt/api/v2.0//events/published',
      '/evtmgmt/api/v2.0/events/published',
      '/EvtMgmt/API/V2.0/Events/Published',
    ]) {
      it(`addresses as ${path}`, async () => {
        expect((await send('GET', path, json)).status).toBe(200);
      });
    }

    it('an address with the id of an event as they were given it', async () => {
      expect((await send('GET', '/EvtMgmt/api/v2.0/events/Tide%5FTables_2030', json)).status).toBe(200);
      expect((await send('GET', '/EvtMgmt/api/v2.0/Events/Tide_Tables_2030/Sessions/', json)).status).toBe(200);
    });

    it('headers in any case', async () => {
      const { token, origin } = server.webApplication;
      const path = `/EvtMgmt/api/v2.0/users/authenticated?emApplicationtoken=${token}`;
      const authorization = (await issuer.bearer()).headers.authorization.replace('Bearer', 'bearer');
      const answer = await sendRaw(server, 'GET', path, {
        ORIGIN: origin,
        AUTHORIZATION: authorization,
        'CONTENT-TYPE': 'Application/JSON',
      });
      expect((JSON.parse(answer.text) as UserWire).isAnonymous).toBeFalse();
    });

    for (const type of ['application/json; charset=utf-8', 'application/json;charset=UTF-8', 'Application/JSON']) {
      it(`a body as ${type}`, async () => {
        const body = JSON.stringify({ attendees: [guest(`Type${type.length}`)] });
        const answer = await send(
          'POST',
          '/EvtMgmt/api/v2.0/events/Tide_Tables_2030/registrations',
          { 'Content-Type': type },
          body,
        );
        expect((JSON.parse(answer.text) as RegistrationResultWire).status).toBe('Success');
      });
    }

    it('a call without anything in its body', async () => {
      client.bearer = (await issuer.bearer()).headers.authorization.replace(/^Bearer /, '');
      await checkout('Tide_Tables_2030', [ada]);
      const [mine] = await get<MyRegistrationWire[]>('users/authenticated/registrations');
      const headers = { ...json, Authorization: `Bearer ${client.bearer}`, 'Content-Length': '0' };
      const path = `/EvtMgmt/api/v2.0/users/authenticated/registrations/${mine?.id}/cancel`;
      expect((await send('POST', path, headers)).text).toBe('true');
    });

    it('the parameter of the token in other letters, or twice', async () => {
      const { token, origin } = server.webApplication;
      const base = '/EvtMgmt/api/v2.0/events/published';
      for (const query of [
        `emapplicationtoken=${token}`,
        `emApplicationToken=${token}`,
        `emApplicationtoken=${token}&emApplicationtoken=${token}`,
      ]) {
        expect((await sendRaw(server, 'GET', `${base}?${query}`, { Origin: origin })).status)
          .withContext(query)
          .toBe(200);
      }
    });
  });

  it('read at build time with an origin of their own, nothing else and no bearer', async () => {
    const { token, origin } = server.webApplication;
    const read = async (path: string) => {
      const headers = { 'Content-Type': 'application/json', Origin: origin };
      const answer = await sendRaw(server, 'GET', `/EvtMgmt/api/v2.0/${path}?emApplicationtoken=${token}`, headers);
      return JSON.parse(answer.text) as { readonly id?: string; readonly eventId?: string; readonly readableEventId?: string }[];
    };
    for (const { readableEventId, eventId } of await read('events/published')) {
      expect(eventId).toEqual(jasmine.any(String));
      expect(await read(`events/${readableEventId}/custom-registration-fields`)).toEqual(jasmine.any(Array));
      for (const list of ['speakers', 'sponsorships']) {
        expect((await read(`events/${readableEventId}/${list}`)).every(({ id }) => typeof id === 'string')).toBeTrue();
      }
    }
  });
});
