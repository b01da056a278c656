import { publish } from '../testing/builders/event.builder.ts';
import { anAttendee, attendeeNumber } from '../testing/builders/registration.builder.ts';
import { accept, cancel, leave } from '../testing/personal-link.ts';
import { register } from '../testing/registering.ts';
import { waitingListEvents } from '../testing/waiting-list-events.ts';

describe('The waiting list', () => {
  const events = waitingListEvents();
  const { waiting, join, one, placeOf, places, capacity, until } = events;

  describe('of an event', () => {
    it('takes whoever asks for it when no seat is free, and tells the place', async () => {
      expect((await one('auto', waiting(1))).state).toBe('registered');
      const [second, third] = [await one('auto', waiting(2)), await one('auto', waiting(3))];
      expect([second.state, second.position, third.position]).toEqual(['waitlisted', 1, 2]);
      expect(await places(second, third)).toEqual(['waitlisted 1', 'waitlisted 2']);
      expect(await events.server.read('events/auto/registrations/count')).toBe(1);
    });

    it('takes nobody who has not asked', async () => {
      await one('auto', attendeeNumber(1));
      expect((await register(events.server, 'auto', [attendeeNumber(2)])).errorCode).toBe('event_full');
      expect((await register(events.server, 'auto', [waiting(2), attendeeNumber(3)])).errorCode).toBe('event_full');
      expect(await events.server.store.db.selectFrom('event_registration').selectAll().execute()).toHaveSize(1);
    });

    it('is not there for an event that shows none', async () => {
      await capacity('roomy', 1);
      await one('roomy', attendeeNumber(1));
      const refused = await register(events.server, 'roomy', [waiting(2)]);
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
      expect(await cancel(events.server, first)).toBe('200');
      expect(await places(first, second, third)).toEqual(['cancelled', 'registered', 'waitlisted 1']);
      expect((await register(events.server, 'auto', [attendeeNumber(4)])).errorCode).toBe('event_full');
    });

    it('is left without a trace, and nobody loses a seat by leaving it', async () => {
      const first = await one('auto', attendeeNumber(1));
      const second = await one('auto', waiting(2));
      const third = await one('auto', waiting(3));
      expect(await leave(events.server, first)).toBe('409 not_waiting');
      expect(await leave(events.server, second)).toBe('200');
      expect(await leave(events.server, second)).toBe('200');
      expect(await places(first, second, third)).toEqual(['registered', 'cancelled', 'waitlisted 1']);
      expect(await cancel(events.server, third)).toBe('200');
      expect(await placeOf(third)).toBe('cancelled');
    });

    it('moves on within a second or two when somebody outside raises the capacity, or lifts it', async () => {
      await one('auto', attendeeNumber(1));
      const waiters = [await one('auto', waiting(2)), await one('auto', waiting(3)), await one('auto', waiting(4))];
      await capacity('auto', 2);
      await until(async () => (await places(...waiters)).join() === 'registered,waitlisted 1,waitlisted 2');
      await capacity('auto', null);
      await until(async () => (await places(...waiters)).join() === 'registered,registered,registered');
      expect(await events.server.read('events/auto/registrations/count')).toBe(4);
    });

    it('lets nobody overtake, not even before it has been served', async () => {
      await one('auto', attendeeNumber(1));
      const second = await one('auto', waiting(2));
      await capacity('auto', 2);
      expect((await register(events.server, 'auto', [attendeeNumber(3)])).errorCode).toBe('event_full');
      expect(await placeOf(second)).toBe('registered');
    });

    it('gives no seats any more once the event has begun or is cancelled', async () => {
      const first = await one('auto', attendeeNumber(1));
      const second = await one('auto', waiting(2));
      events.now = new Date('2030-05-10T07:00:00.000Z');
      await cancel(events.server, first);
      expect(await placeOf(second)).toBe('waitlisted 1');
    });

    it('gives a seat that comes free after registration has closed', async () => {
      const first = await one('auto', attendeeNumber(1));
      const second = await one('auto', waiting(2));
      await publish(events.server.store, async (trx) => {
        await trx.updateTable('event').set({ registration_closes_at: '2030-03-02T00:00:00.000Z' }).execute();
      });
      events.now = new Date('2030-05-09T12:00:00.000Z');
      await cancel(events.server, first);
      expect(await placeOf(second)).toBe('registered');
    });

    it('holds nobody twice, and tells nobody that somebody waits', async () => {
      await one('auto', attendeeNumber(1));
      const second = await one('auto', waiting(2));
      const again = await one('auto', waiting(2));
      expect([again.state, again.id === second.id]).toEqual(['waitlisted', false]);
      expect(await placeOf(again)).toBe('waitlisted 2');
      expect((await accept(events.server, again)).errorCode).toBe('not_invited');
      expect(await leave(events.server, again)).toBe('200');
      expect(await places(second, again)).toEqual(['waitlisted 1', 'cancelled']);
      expect(await events.server.store.db.selectFrom('event_registration').selectAll().execute()).toHaveSize(2);
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
