import Type from 'typebox';
import { Errors } from 'typebox/value';
import { MyRegistrationSchema, type MyRegistrationWire } from '../../../contract/my-registration.ts';
import { paths } from '../../../contract/paths.ts';
import { WaitlistItemSchema, type WaitlistItemWire } from '../../../contract/waitlist-item.ts';
import { anEvent, aPass, aSession, publish } from '../../testing/builders/event.builder.ts';
import { anAttendee, anOrganisation } from '../../testing/builders/registration.builder.ts';
import { accept, cancel as giveUp } from '../../testing/personal-link.ts';
import { finalize, post, register } from '../../testing/registering.ts';
import { TestIssuer } from '../../testing/test-issuer.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

const clock = () => new Date('2030-03-01T10:00:00.000Z');

describe('the registrations of whoever is signed in', () => {
  let issuer: TestIssuer;
  let server: TestServer;
  let headers: { readonly authorization: string };

  beforeEach(async () => {
    issuer = await TestIssuer.start(clock);
    server = await startTestServer({ clock });
    await issuer.serve(server);
    await publish(server.store, async (trx) => {
      await trx.insertInto('organisation').values(anOrganisation()).execute();
      await trx
        .insertInto('event')
        .values([
          anEvent({ id: 'free', readable_event_id: 'free', name: 'Free', allow_custom_agenda: 1 }),
          anEvent({ id: 'small', readable_event_id: 'small', name: 'Small', max_capacity: 1, show_waitlist: 1 }),
          anEvent({ id: 'scarce', readable_event_id: 'scarce', name: 'Scarce', show_waitlist: 1 }),
          anEvent({ id: 'paid', readable_event_id: 'paid', name: 'Paid', starts_at: '2030-05-09T07:00:00.000Z' }),
        ])
        .execute();
      await trx
        .insertInto('session')
        .values([aSession('free', { id: 'one', name: 'One' }), aSession('free', { id: 'two', name: 'Two' })])
        .execute();
      await trx
        .insertInto('pass')
        .values([
          aPass('paid', { id: 'regular', name: 'Regular', price_minor: 100, allocated: 5 }),
          aPass('scarce', { id: 'last', name: 'Last', price_minor: 100, allocated: 1 }),
        ])
        .execute();
    });
    ({ headers } = await issuer.bearer());
  });

  afterEach(async () => {
    await server.stop();
    await issuer.goDown();
  });

  const list = async (sent = headers): Promise<MyRegistrationWire[]> => {
    const response = await server.call(paths.myRegistrations.pattern, { headers: sent });
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    const body = (await response.json()) as MyRegistrationWire[];
    expect(Errors(Type.Array(MyRegistrationSchema), body)).toEqual([]);
    return body;
  };

  it('are refused to an anonymous caller', async () => {
    expect((await server.call(paths.myRegistrations.pattern)).status).toBe(401);
  });

  it('show what existing clients print and what leads to the rest, the next event first', async () => {
    const sessions = { attendeeSessions: [{ sessionId: 'one' }, { sessionId: 'two' }] };
    const free = await register(server, 'free', [anAttendee(sessions)], headers);
    const { purchaseId } = await register(server, 'paid', [anAttendee({ passId: 'regular' })], headers);
    await finalize(server, 'paid', purchaseId);
    const [first, second] = await list();
    expect(first).toEqual(jasmine.objectContaining({ event: 'Paid', pass: 'Regular', sessionRegistrations: [] }));
    const { id, key } = free.registrations?.[0] ?? {};
    expect(second).toEqual({
      id: id ?? '',
      contact: 'Ada Lovelace',
      email: 'ada@example.org',
      event: 'Free',
      pass: '',
      createdon: '2030-03-01T10:00:00Z',
      sessionRegistrations: ['one', 'two'].map((sessionId) => ({
        id: jasmine.any(String) as unknown as string,
        sessionName: sessionId === 'one' ? 'One' : 'Two',
        createdon: '2030-03-01T10:00:00Z',
        sessionId,
        startTimeUTC: '2030-05-10T08:00:00Z',
        endTimeUTC: '2030-05-10T09:00:00Z',
        customFields: null,
      })),
      registrationId: jasmine.stringMatching(/^ER-/) as unknown as string,
      key: key ?? '',
      readableEventId: 'free',
      startDateUTC: '2030-05-10T07:00:00Z',
      endDateUTC: '2030-05-12T16:00:00Z',
      ianaTimeZone: 'Europe/Brussels',
      cancelled: false,
      customFields: null,
    });
    expect((await server.call(paths.registration.of({ registrationId: id ?? '' }) + `?key=${key}`)).status).toBe(200);
  });

  it('show nothing of others: of a stranger, of those whom they have registered, of what is not paid yet', async () => {
    await register(server, 'free', [anAttendee()]);
    await register(server, 'free', [anAttendee({ firstName: 'Bob', email: 'bob@example.org' })], headers);
    await register(server, 'paid', [anAttendee({ passId: 'regular' })], headers);
    expect(await list()).toEqual([]);
  });

  it('show to an address that is verified what was registered under it without a sign-in', async () => {
    await register(server, 'free', [anAttendee()]);
    const verified = await issuer.bearer({ sub: 'verified', emails: undefined, email: 'ada@example.org', email_verified: true });
    expect((await list(verified.headers)).length).toBe(1);
    const claimed = await issuer.bearer({ sub: 'claimed', emails: undefined, email: 'ada@example.org' });
    expect(await list(claimed.headers)).toEqual([]);
  });

  const cancel = (id: string, sent: Record<string, string> = headers) =>
    post(server, paths.myRegistrationCancel.of({ registrationId: id }), {}, sent);

  it('no longer show a session or a registration that was cancelled, on the path that both share', async () => {
    const sessions = { attendeeSessions: [{ sessionId: 'one' }, { sessionId: 'two' }] };
    await register(server, 'free', [anAttendee(sessions)], headers);
    const [before] = await list();
    expect(await (await cancel(before?.sessionRegistrations?.[0]?.id ?? '')).json()).toBeTrue();
    expect((await list())[0]?.sessionRegistrations?.map(({ sessionId }) => sessionId)).toEqual(['two']);
    expect((await cancel(before?.id ?? '')).status).toBe(200);
    expect(await list()).toEqual([]);
    expect(await server.read(paths.eventRegistrationsCount.of({ readableEventId: 'free' }))).toBe(0);
  });

  it('are cancelled by nobody else', async () => {
    await register(server, 'free', [anAttendee({ attendeeSessions: [{ sessionId: 'one' }] })], headers);
    const [mine] = await list();
    const stranger = (await issuer.bearer({ sub: 'stranger' })).headers;
    for (const id of [mine?.id ?? '', mine?.sessionRegistrations?.[0]?.id ?? '', 'unknown']) {
      expect((await cancel(id, stranger)).status).toBe(404);
    }
    expect((await cancel(mine?.id ?? '', {})).status).toBe(401);
    expect((await list())[0]?.sessionRegistrations?.length).toBe(1);
  });

  it('are waitlist items while their owner waits, with the place in the list', async () => {
    const waiting = { waitlisted: true, autoRegister: true };
    await register(server, 'small', [anAttendee({ firstName: 'Bob', email: 'bob@example.org' })]);
    await register(server, 'small', [anAttendee({ firstName: 'Cy', email: 'cy@example.org', ...waiting })]);
    await register(server, 'small', [anAttendee(waiting)], headers);
    const items = (await (await server.call(paths.myWaitlistItems.pattern, { headers })).json()) as WaitlistItemWire[];
    expect(Errors(Type.Array(WaitlistItemSchema), items)).toEqual([]);
    const expected = { event: 'Small', session: null, position: 2, invited: false, createdon: '2030-03-01T10:00:00Z' };
    expect(items).toEqual([jasmine.objectContaining<WaitlistItemWire>(expected)]);
    expect(await list()).toEqual([]);
    expect((await cancel(items[0]?.id ?? '')).status).toBe(200);
    expect(await (await server.call(paths.myWaitlistItems.pattern, { headers })).json()).toEqual([]);
  });

  const waiting = async (): Promise<WaitlistItemWire[]> => {
    const items = (await (await server.call(paths.myWaitlistItems.pattern, { headers })).json()) as WaitlistItemWire[];
    expect(Errors(Type.Array(WaitlistItemSchema), items)).toEqual([]);
    return items;
  };

  it('are waitlist items while a seat is kept for them, and while its pass is to be paid; then they are registrations', async () => {
    const bob = await register(server, 'scarce', [anAttendee({ firstName: 'Bob', email: 'bob@example.org', passId: 'last' })]);
    await finalize(server, 'scarce', bob.purchaseId);
    await register(server, 'scarce', [anAttendee({ passId: 'last', waitlisted: true })], headers);
    for (const { id, key } of bob.registrations ?? []) await giveUp(server, { id, key });
    const [invited] = await waiting();
    expect([invited?.invited, invited?.pendingPayment, invited?.position]).toEqual([true, false, null]);
    const link = { id: invited?.id ?? '', key: invited?.key ?? '' };
    const accepted = await accept(server, link);
    const [toPay] = await waiting();
    expect([toPay?.invited, toPay?.pendingPayment, toPay?.invitedUntil]).toEqual([true, true, '2030-03-01T10:50:00Z']);
    expect((await accept(server, link)).purchaseId).toBe(accepted.purchaseId);
    expect(await list()).toEqual([]);
    await finalize(server, 'scarce', accepted.purchaseId);
    expect(await waiting()).toEqual([]);
    expect((await list()).map(({ event }) => event)).toEqual(['Scarce']);
  });
});
