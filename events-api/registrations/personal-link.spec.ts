import { Errors } from 'typebox/value';
import { publishStatus } from '../../contract/option-sets.ts';
import { RegistrationSchema, type RegistrationWire } from '../../contract/registration.ts';
import type { MadeRegistrationWire } from '../../contract/registration-result.ts';
import { anEvent, aPass, aSession, publish } from '../testing/builders/event.builder.ts';
import { aBuilding, aRoom } from '../testing/builders/venue.builder.ts';
import { anAttendee, anOrganisation, attendeeNumber } from '../testing/builders/registration.builder.ts';
import { register } from '../testing/registering.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

describe('A personal link', () => {
  let server: TestServer;
  let now: Date;

  beforeEach(async () => {
    now = new Date('2030-03-01T12:00:00.000Z');
    server = await startTestServer({ clock: () => now });
    await publish(server.store, async (trx) => {
      await trx.insertInto('organisation').values(anOrganisation()).execute();
      await trx
        .insertInto('building')
        .values(aBuilding({ id: 'building' }))
        .execute();
      await trx
        .insertInto('room')
        .values(aRoom('building', { id: 'hall', name: 'Hall' }))
        .execute();
      await trx
        .insertInto('event')
        .values([
          anEvent({ id: 'event', readable_event_id: 'event', max_capacity: 1, allow_custom_agenda: 1 }),
          anEvent({ id: 'paid', readable_event_id: 'paid', max_capacity: 1 }),
          anEvent({ id: 'roomy', readable_event_id: 'roomy', allow_custom_agenda: 1 }),
        ])
        .execute();
      await trx
        .insertInto('session')
        .values([
          aSession('event', { id: 'later', name: 'Later', starts_at: '2030-05-11T08:00:00.000Z' }),
          aSession('event', { id: 'first', name: 'First', room_id: 'hall', max_capacity: 1 }),
          aSession('roomy', { id: 'talk', name: 'Talk' }),
        ])
        .execute();
      await trx
        .insertInto('pass')
        .values(aPass('paid', { id: 'full', name: 'Full', price_minor: 12_050 }))
        .execute();
    });
  });

  afterEach(() => server.stop());

  const choosing = (...sessionIds: string[]) => anAttendee({ attendeeSessions: sessionIds.map((sessionId) => ({ sessionId })) });
  const made = async (event: string, attendee = anAttendee()): Promise<MadeRegistrationWire> => {
    const result = await register(server, event, [attendee]);
    const [registration] = result.registrations ?? [];
    if (!registration) throw new Error(`Refused: ${result.errorCode}`);
    return registration;
  };
  const link = ({ id, key }: { id: string; key: string }) => `registrations/${id}?key=${encodeURIComponent(key)}`;
  const shown = async (registration: MadeRegistrationWire) => (await server.read(link(registration))) as RegistrationWire;
  const cancel = ({ id, key }: { id: string; key: string }) =>
    server.call(`registrations/${id}/cancel?key=${key}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });

  it('shows the registration with its event, sessions by time and ticket', async () => {
    const registration = await made('event', choosing('later', 'first'));
    const wire = await shown(registration);
    expect([...Errors(RegistrationSchema, wire)]).toEqual([]);
    expect(wire).toEqual(
      jasmine.objectContaining({
        id: registration.id,
        registrationId: jasmine.stringMatching(/^ER-/),
        state: 'registered',
        firstName: 'Ada',
        email: 'ada@example.org',
        createdOn: '2030-03-01T12:00:00Z',
        qrText: registration.id,
        pass: null,
      }),
    );
    expect(wire.event).toEqual({
      readableEventId: 'event',
      eventName: 'A conference',
      startDate: '2030-05-10T09:00:00',
      startDateUTC: '2030-05-10T07:00:00Z',
      endDate: '2030-05-12T18:00:00',
      endDateUTC: '2030-05-12T16:00:00Z',
      timeZone: 105,
      ianaTimeZone: 'Europe/Brussels',
      cancelled: false,
    });
    expect(wire.sessions.map(({ sessionId, roomName, state }) => [sessionId, roomName, state])).toEqual([
      ['first', 'Hall', 'registered'],
      ['later', null, 'registered'],
    ]);
  });

  it('shows a pass in major units, and a ticket only when it is paid', async () => {
    const wire = await shown(await made('paid', anAttendee({ passId: 'full' })));
    expect(wire.pass).toEqual({ passId: 'full', passName: 'Full', price: 120.5, currency: 'EUR', currencySymbol: '€' });
    expect([wire.state, wire.qrText]).toEqual(['pendingPayment', null]);
  });

  it('shows a purchase whose time has run out as cancelled', async () => {
    const registration = await made('paid', anAttendee({ passId: 'full' }));
    now = new Date('2030-03-01T12:50:00.000Z');
    expect((await shown(registration)).state).toBe('cancelled');
  });

  it('shows a session that was taken off as cancelled', async () => {
    const registration = await made('event', choosing('first', 'later'));
    await publish(server.store, async (trx) => {
      await trx.updateTable('session').set({ publish_status: publishStatus.cancelled }).where('id', '=', 'first').execute();
    });
    expect((await shown(registration)).sessions.map(({ state }) => state)).toEqual(['cancelled', 'registered']);
  });

  it('opens with its own key only; anything else is not found', async () => {
    const one = await made('roomy', attendeeNumber(1));
    const two = await made('roomy', attendeeNumber(2));
    for (const path of [
      `registrations/${one.id}`,
      `registrations/${one.id}?key=`,
      link({ id: one.id, key: two.key }),
      link({ id: one.id, key: one.key.slice(0, -1) }),
      link({ id: 'none', key: one.key }),
      link({ id: 'none', key: '' }),
    ]) {
      const response = await server.call(path);
      expect(response.status).toBe(404);
      expect(((await response.json()) as { code: string }).code).toBe('registration_not_found');
    }
    expect((await cancel({ id: one.id, key: two.key })).status).toBe(404);
    expect((await shown(one)).state).toBe('registered');
  });

  it('is never kept by a cache', async () => {
    expect((await server.call(link(await made('event')))).headers.get('cache-control')).toBe('no-store');
  });

  it('cancels: the seats of event and sessions are free at once, and a second time changes nothing', async () => {
    const registration = await made('event', choosing('first'));
    expect((await register(server, 'event', [attendeeNumber(2)])).errorCode).toBe('event_full');
    const response = await cancel(registration);
    expect([response.status, await response.json()]).toEqual([200, true]);
    const wire = await shown(registration);
    expect([wire.state, wire.qrText, wire.sessions[0]?.state]).toEqual(['cancelled', null, 'cancelled']);
    expect(await server.read('events/event/registrations/count')).toBe(0);
    expect((await made('event', choosing('first'))).state).toBe('registered');
    expect((await cancel(registration)).status).toBe(200);
    expect(await server.read('events/event/registrations/count')).toBe(1);
  });

  it('looks like any other for somebody who was registered already, and cancels only itself', async () => {
    const talk = { attendeeSessions: [{ sessionId: 'talk' }] };
    const first = await made('roomy', anAttendee(talk));
    const again = await made('roomy', anAttendee({ firstName: 'ADA', ...talk }));
    const wire = await shown(again);
    const original = await shown(first);
    expect(wire.firstName).toBe('ADA');
    const withoutIdentity = ({ state, event, pass, sessions, ...rest }: RegistrationWire) => [
      state,
      event,
      pass,
      sessions.map(({ id, ...session }) => [typeof id, session]),
      Object.keys(rest),
      rest.qrText === rest.id,
    ];
    expect(withoutIdentity(wire)).toEqual(withoutIdentity(original));
    await cancel(again);
    expect((await shown(again)).state).toBe('cancelled');
    expect((await shown(first)).state).toBe('registered');
  });
});
