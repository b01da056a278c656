import type { AttendeeWire } from '../../contract/registration-data.ts';
import type { MadeRegistrationWire } from '../../contract/registration-result.ts';
import { anEvent, aSession, publish } from '../testing/builders/event.builder.ts';
import { anAttendee, anOrganisation, attendeeNumber } from '../testing/builders/registration.builder.ts';
import { accept, cancel, leave, shown } from '../testing/personal-link.ts';
import { register } from '../testing/registering.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

describe('The waiting list', () => {
  let server: TestServer;
  let now: Date;

  beforeEach(async () => {
    now = new Date('2030-03-01T12:00:00.000Z');
    server = await startTestServer({ clock: () => now });
    await publish(server.store, async (trx) => {
      await trx.insertInto('organisation').values(anOrganisation()).execute();
      const small = { max_capacity: 1, show_waitlist: 1, allow_custom_agenda: 1 };
      await trx
        .insertInto('event')
        .values([
          anEvent({ id: 'auto', readable_event_id: 'auto', ...small }),
          anEvent({ id: 'asked', readable_event_id: 'asked', ...small, autoregister_waitlist_items: 0 }),
          anEvent({
            id: 'ticked',
            readable_event_id: 'ticked',
            ...small,
            autoregister_waitlist_items: 0,
            show_automatic_registration_checkbox: 1,
          }),
          anEvent({
            id: 'contested',
            readable_event_id: 'contested',
            ...small,
            autoregister_waitlist_items: 0,
            number_of_invitations: 2,
          }),
          anEvent({ id: 'roomy', readable_event_id: 'roomy', allow_custom_agenda: 1 }),
        ])
        .execute();
      await trx
        .insertInto('session')
        .values([
          aSession('auto', { id: 'talk', max_capacity: 1 }),
          aSession('auto', { id: 'lecture' }),
          aSession('roomy', { id: 'workshop', max_capacity: 1, show_waitlist: 1 }),
          aSession('roomy', { id: 'strict', max_capacity: 1 }),
        ])
        .execute();
    });
  });

  afterEach(() => server.stop());

  const waiting = (number: number, overrides: Partial<AttendeeWire> = {}) =>
    attendeeNumber(number, { waitlisted: true, ...overrides });
  const join = async (event: string, ...attendees: AttendeeWire[]): Promise<MadeRegistrationWire[]> => {
    const result = await register(server, event, attendees);
    if (!result.registrations) throw new Error(`Refused: ${result.errorCode}`);
    return result.registrations;
  };
  const one = async (event: string, attendee: AttendeeWire): Promise<MadeRegistrationWire> => {
    const [made] = await join(event, attendee);
    if (!made) throw new Error('nobody');
    return made;
  };
  const placeOf = async (made: MadeRegistrationWire) => {
    const { state, position } = await shown(server, made);
    return position === null ? state : `${state} ${position}`;
  };
  const places = (...made: MadeRegistrationWire[]) => Promise.all(made.map(placeOf));
  const sessionsOf = async (made: MadeRegistrationWire) =>
    (await shown(server, made)).sessions.map(
      ({ sessionId, state, position }) => `${sessionId} ${state}${position === null ? '' : ` ${position}`}`,
    );
  const capacity = (event: string, seats: number | null) =>
    publish(server.store, async (trx) => {
      await trx.updateTable('event').set({ max_capacity: seats }).where('id', '=', event).execute();
    });
  /** Asks until it is so; Jasmine ends a wait that has no end. */
  const until = async (isSo: () => Promise<boolean>) => {
    while (!(await isSo()));
  };

  describe('of an event', () => {
    it('takes whoever asks for it when no seat is free, and tells the place', async () => {
      expect((await one('auto', waiting(1))).state).toBe('registered');
      const [second, third] = [await one('auto', waiting(2)), await one('auto', waiting(3))];
      expect([second.state, second.position, third.position]).toEqual(['waitlisted', 1, 2]);
      expect(await places(second, third)).toEqual(['waitlisted 1', 'waitlisted 2']);
      expect(await server.read('events/auto/registrations/count')).toBe(1);
    });

    it('takes nobody who has not asked', async () => {
      await one('auto', attendeeNumber(1));
      expect((await register(server, 'auto', [attendeeNumber(2)])).errorCode).toBe('event_full');
      expect((await register(server, 'auto', [waiting(2), attendeeNumber(3)])).errorCode).toBe('event_full');
      expect(await server.store.db.selectFrom('event_registration').selectAll().execute()).toHaveSize(1);
    });

    it('is not there for an event that shows none', async () => {
      await capacity('roomy', 1);
      await one('roomy', attendeeNumber(1));
      const refused = await register(server, 'roomy', [waiting(2)]);
      expect([refused.errorCode, refused.errorMessage]).toEqual(['event_full', 'The event is full. There is no waiting list.']);
    });

    it('takes some of one request while the others are registered, those who would not wait first', async () => {
      await capacity('auto', 2);
      const made = await join('auto', waiting(1), attendeeNumber(2), waiting(3), attendeeNumber(4));
      expect(made.map(({ state, position }) => [state, position])).toEqual([
        ['waitlisted', 1],
        ['registered', null],
        ['waitlisted', 2],
        ['registered', null],
      ]);
    });

    it('gives a seat that comes free to the first who waits, in the same moment', async () => {
      const first = await one('auto', attendeeNumber(1));
      const second = await one('auto', waiting(2));
      const third = await one('auto', waiting(3));
      expect(await cancel(server, first)).toBe('200');
      expect(await places(first, second, third)).toEqual(['cancelled', 'registered', 'waitlisted 1']);
      expect((await register(server, 'auto', [attendeeNumber(4)])).errorCode).toBe('event_full');
    });

    it('is left without a trace, and nobody loses a seat by leaving it', async () => {
      const first = await one('auto', attendeeNumber(1));
      const second = await one('auto', waiting(2));
      const third = await one('auto', waiting(3));
      expect(await leave(server, first)).toBe('409 not_waiting');
      expect(await leave(server, second)).toBe('200');
      expect(await leave(server, second)).toBe('200');
      expect(await places(first, second, third)).toEqual(['registered', 'cancelled', 'waitlisted 1']);
      expect(await cancel(server, third)).toBe('200');
      expect(await placeOf(third)).toBe('cancelled');
    });

    it('moves on within a second or two when somebody outside raises the capacity, or lifts it', async () => {
      await one('auto', attendeeNumber(1));
      const waiters = [await one('auto', waiting(2)), await one('auto', waiting(3)), await one('auto', waiting(4))];
      await capacity('auto', 2);
      await until(async () => (await places(...waiters)).join() === 'registered,waitlisted 1,waitlisted 2');
      await capacity('auto', null);
      await until(async () => (await places(...waiters)).join() === 'registered,registered,registered');
      expect(await server.read('events/auto/registrations/count')).toBe(4);
    });

    it('lets nobody overtake, not even before it has been served', async () => {
      await one('auto', attendeeNumber(1));
      const second = await one('auto', waiting(2));
      await capacity('auto', 2);
      expect((await register(server, 'auto', [attendeeNumber(3)])).errorCode).toBe('event_full');
      expect(await placeOf(second)).toBe('registered');
    });

    it('gives no seats any more once the event has begun or is cancelled', async () => {
      const first = await one('auto', attendeeNumber(1));
      const second = await one('auto', waiting(2));
      now = new Date('2030-05-10T07:00:00.000Z');
      await cancel(server, first);
      expect(await placeOf(second)).toBe('waitlisted 1');
    });

    it('gives a seat that comes free after registration has closed', async () => {
      const first = await one('auto', attendeeNumber(1));
      const second = await one('auto', waiting(2));
      await publish(server.store, async (trx) => {
        await trx.updateTable('event').set({ registration_closes_at: '2030-03-02T00:00:00.000Z' }).execute();
      });
      now = new Date('2030-05-09T12:00:00.000Z');
      await cancel(server, first);
      expect(await placeOf(second)).toBe('registered');
    });

    it('holds nobody twice, and tells nobody that somebody waits', async () => {
      await one('auto', attendeeNumber(1));
      const second = await one('auto', waiting(2));
      const again = await one('auto', waiting(2));
      expect([again.state, again.id === second.id]).toEqual(['waitlisted', false]);
      expect(await placeOf(again)).toBe('waitlisted 2');
      expect((await accept(server, again)).errorCode).toBe('not_invited');
      expect(await leave(server, again)).toBe('200');
      expect(await places(second, again)).toEqual(['waitlisted 1', 'cancelled']);
      expect(await server.store.db.selectFrom('event_registration').selectAll().execute()).toHaveSize(2);
    });
  });

  describe('of an event that invites', () => {
    it('keeps the seat for whoever is invited, until it is accepted', async () => {
      const first = await one('asked', attendeeNumber(1));
      const second = await one('asked', waiting(2));
      await cancel(server, first);
      expect(await shown(server, second)).toEqual(
        jasmine.objectContaining({ state: 'invited', position: null, invitedUntil: '2030-03-02T12:00:00Z', qrText: null }),
      );
      expect((await register(server, 'asked', [attendeeNumber(3)])).errorCode).toBe('event_full');
      const accepted = await accept(server, second);
      expect([accepted.status, accepted.registrations?.[0]?.state]).toEqual(['Success', 'registered']);
      expect(await accept(server, second)).toEqual(accepted);
      expect(await placeOf(second)).toBe('registered');
    });

    it('invites the next when the time has run out or the invitation is declined', async () => {
      const first = await one('asked', attendeeNumber(1));
      const [second, third, fourth] = [
        await one('asked', waiting(2)),
        await one('asked', waiting(3)),
        await one('asked', waiting(4)),
      ];
      await cancel(server, first);
      now = new Date('2030-03-02T12:00:00.000Z');
      expect((await accept(server, second)).errorCode).toBe('invitation_expired');
      await until(async () => (await places(second, third, fourth)).join() === 'cancelled,invited,waitlisted 1');
      expect(await leave(server, third)).toBe('200');
      expect(await places(third, fourth)).toEqual(['cancelled', 'invited']);
      expect((await accept(server, third)).errorCode).toBe('not_invited');
    });

    it('registers those who have ticked that they want no question, where they may', async () => {
      const first = await one('ticked', attendeeNumber(1));
      const second = await one('ticked', waiting(2, { autoRegister: true }));
      const third = await one('ticked', waiting(3));
      await cancel(server, first);
      expect(await places(second, third)).toEqual(['registered', 'waitlisted 1']);
      await cancel(server, second);
      expect(await placeOf(third)).toBe('invited');
      const asked = await one('asked', attendeeNumber(1));
      const ticked = await one('asked', waiting(2, { autoRegister: true }));
      await cancel(server, asked);
      expect(await placeOf(ticked)).toBe('invited');
    });

    it('lets several compete for one seat: the first has it, the others keep their places', async () => {
      const first = await one('contested', attendeeNumber(1));
      const waiters = [
        await one('contested', waiting(2)),
        await one('contested', waiting(3)),
        await one('contested', waiting(4)),
      ] as const;
      await cancel(server, first);
      expect(await places(...waiters)).toEqual(['invited', 'invited', 'waitlisted 1']);
      expect(await server.read('events/contested/registrations/count')).toBe(1);
      expect((await accept(server, waiters[1])).status).toBe('Success');
      expect(await places(...waiters)).toEqual(['waitlisted 1', 'registered', 'waitlisted 2']);
      expect((await accept(server, waiters[0])).errorCode).toBe('not_invited');
    });

    it('takes invitations back when the seats are taken away', async () => {
      const first = await one('asked', attendeeNumber(1));
      const second = await one('asked', waiting(2));
      await cancel(server, first);
      await capacity('asked', 0);
      await until(async () => (await placeOf(second)) === 'waitlisted 1');
      expect((await accept(server, second)).errorCode).toBe('not_invited');
    });
  });

  describe('of a session', () => {
    const choosing = (number: number, sessionId: string, waitlisted = true) =>
      attendeeNumber(number, { attendeeSessions: [{ sessionId, waitlisted }] });

    it('takes whoever asks for it, who is registered for the event', async () => {
      const first = await one('roomy', choosing(1, 'workshop'));
      const second = await one('roomy', choosing(2, 'workshop'));
      expect(await sessionsOf(first)).toEqual(['workshop registered']);
      expect([await placeOf(second), await sessionsOf(second)]).toEqual(['registered', ['workshop waitlisted 1']]);
      expect((await register(server, 'roomy', [choosing(3, 'workshop', false)])).errorCode).toBe('session_full');
      await one('roomy', choosing(4, 'strict'));
      expect((await register(server, 'roomy', [choosing(5, 'strict')])).errorCode).toBe('session_full');
    });

    it('gives a seat to the first when a session alone is given up', async () => {
      const first = await one('roomy', choosing(1, 'workshop'));
      const second = await one('roomy', choosing(2, 'workshop'));
      const [session] = (await shown(server, first)).sessions;
      expect(await cancel(server, { id: session?.id ?? '', key: second.key })).toBe('404 registration_not_found');
      expect(await cancel(server, { id: session?.id ?? '', key: first.key })).toBe('200');
      expect([await placeOf(first), await sessionsOf(first)]).toEqual(['registered', ['workshop cancelled']]);
      expect(await sessionsOf(second)).toEqual(['workshop registered']);
    });

    it('is left alone', async () => {
      await one('roomy', choosing(1, 'workshop'));
      const second = await one('roomy', choosing(2, 'workshop'));
      const [session] = (await shown(server, second)).sessions;
      expect(await leave(server, { id: session?.id ?? '', key: second.key })).toBe('200');
      expect([await placeOf(second), await sessionsOf(second)]).toEqual(['registered', ['workshop cancelled']]);
    });

    it('invites where the event invites, and the seat is accepted through the session', async () => {
      await publish(server.store, async (trx) => {
        await trx.updateTable('event').set({ autoregister_waitlist_items: 0 }).where('id', '=', 'roomy').execute();
      });
      const first = await one('roomy', choosing(1, 'workshop'));
      const second = await one('roomy', choosing(2, 'workshop'));
      await cancel(server, first);
      expect(await sessionsOf(second)).toEqual(['workshop invited']);
      const [session] = (await shown(server, second)).sessions;
      const accepted = await accept(server, { id: session?.id ?? '', key: second.key });
      expect(accepted.registrations).toEqual([{ id: session?.id ?? '', key: second.key, state: 'registered', position: null }]);
      expect(await sessionsOf(second)).toEqual(['workshop registered']);
    });

    it('has the session on hold while the event is waited for, and waits for both where both are full', async () => {
      const both = attendeeNumber(1, { attendeeSessions: [{ sessionId: 'talk' }] });
      const first = await one('auto', both);
      const second = await one('auto', waiting(2, { attendeeSessions: [{ sessionId: 'talk' }, { sessionId: 'lecture' }] }));
      expect([await placeOf(second), await sessionsOf(second)]).toEqual([
        'waitlisted 1',
        jasmine.arrayWithExactContents(['talk waitlisted 1', 'lecture onHold']),
      ]);
      await cancel(server, first);
      expect([await placeOf(second), (await sessionsOf(second)).toSorted()]).toEqual([
        'registered',
        ['lecture registered', 'talk registered'],
      ]);
    });

    it('takes the session of somebody who has got a seat at the event, when the session is full meanwhile', async () => {
      await capacity('auto', 2);
      const first = await one('auto', attendeeNumber(1));
      const second = await one('auto', attendeeNumber(2));
      const third = await one('auto', waiting(3, { attendeeSessions: [{ sessionId: 'talk' }] }));
      expect(await sessionsOf(third)).toEqual(['talk onHold']);
      await cancel(server, second);
      expect([await placeOf(third), await sessionsOf(third)]).toEqual(['registered', ['talk registered']]);
      const fourth = await one('auto', waiting(4, { attendeeSessions: [{ sessionId: 'talk' }] }));
      expect(await sessionsOf(fourth)).toEqual(['talk waitlisted 1']);
      await cancel(server, first);
      expect([await placeOf(fourth), await sessionsOf(fourth)]).toEqual(['registered', ['talk waitlisted 1']]);
      await cancel(server, third);
      expect(await sessionsOf(fourth)).toEqual(['talk registered']);
    });

    it('looks the same for somebody who is registered already', async () => {
      await one('roomy', choosing(1, 'workshop'));
      await one('roomy', choosing(2, 'workshop'));
      const again = await one('roomy', choosing(2, 'workshop'));
      expect(await sessionsOf(again)).toEqual(['workshop waitlisted 2']);
      const [session] = (await shown(server, again)).sessions;
      expect(await cancel(server, { id: session?.id ?? '', key: again.key })).toBe('200');
      expect([await placeOf(again), await sessionsOf(again)]).toEqual(['registered', ['workshop cancelled']]);
      expect(await leave(server, again)).toBe('409 not_waiting');
    });
  });

  it('keeps the order of those who come in the same millisecond', async () => {
    await one('auto', anAttendee());
    const made = await Promise.all(Array.from({ length: 20 }, (_, at) => one('auto', waiting(at))));
    const inOrder = made.toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0));
    expect(inOrder.map(({ position }) => position)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
    expect(await places(...inOrder)).toEqual(inOrder.map((_, at) => `waitlisted ${at + 1}`));
  });
});
