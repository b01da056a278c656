import { attendeeNumber } from '../testing/builders/registration.builder.ts';
import { accept, cancel, leave, shown } from '../testing/personal-link.ts';
import { register } from '../testing/registering.ts';
import { waitingListEvents } from '../testing/waiting-list-events.ts';

describe('An invitation from the waiting list', () => {
  const events = waitingListEvents();
  const { waiting, one, placeOf, places, capacity, until } = events;

  describe('of an event that invites', () => {
    it('keeps the seat for whoever is invited, until it is accepted', async () => {
      const first = await one('asked', attendeeNumber(1));
      const second = await one('asked', waiting(2));
      await cancel(events.server, first);
      expect(await shown(events.server, second)).toEqual(
        jasmine.objectContaining({ state: 'invited', position: null, invitedUntil: '2030-03-02T12:00:00Z', qrText: null }),
      );
      expect((await register(events.server, 'asked', [attendeeNumber(3)])).errorCode).toBe('event_full');
      const accepted = await accept(events.server, second);
      expect([accepted.status, accepted.registrations?.[0]?.state]).toEqual(['Success', 'registered']);
      expect(await accept(events.server, second)).toEqual(accepted);
      expect(await placeOf(second)).toBe('registered');
    });

    it('invites the next when the time has run out or the invitation is declined', async () => {
      const first = await one('asked', attendeeNumber(1));
      const [second, third, fourth] = [
        await one('asked', waiting(2)),
        await one('asked', waiting(3)),
        await one('asked', waiting(4)),
      ];
      await cancel(events.server, first);
      events.now = new Date('2030-03-02T12:00:00.000Z');
      expect((await accept(events.server, second)).errorCode).toBe('invitation_expired');
      await until(async () => (await places(second, third, fourth)).join() === 'cancelled,invited,waitlisted 1');
      expect(await leave(events.server, third)).toBe('200');
      expect(await places(third, fourth)).toEqual(['cancelled', 'invited']);
      expect((await accept(events.server, third)).errorCode).toBe('not_invited');
    });

    it('registers those who have ticked that they want no question, where they may', async () => {
      const first = await one('ticked', attendeeNumber(1));
      const second = await one('ticked', waiting(2, { autoRegister: true }));
      const third = await one('ticked', waiting(3));
      await cancel(events.server, first);
      expect(await places(second, third)).toEqual(['registered', 'waitlisted 1']);
      await cancel(events.server, second);
      expect(await placeOf(third)).toBe('invited');
      const asked = await one('asked', attendeeNumber(1));
      const ticked = await one('asked', waiting(2, { autoRegister: true }));
      await cancel(events.server, asked);
      expect(await placeOf(ticked)).toBe('invited');
    });

    it('lets several compete for one seat: the first has it, the others keep their places', async () => {
      const first = await one('contested', attendeeNumber(1));
      const waiters = [
        await one('contested', waiting(2)),
        await one('contested', waiting(3)),
        await one('contested', waiting(4)),
      ] as const;
      await cancel(events.server, first);
      expect(await places(...waiters)).toEqual(['invited', 'invited', 'waitlisted 1']);
      expect(await events.server.read('events/contested/registrations/count')).toBe(1);
      expect((await accept(events.server, waiters[1])).status).toBe('Success');
      expect(await places(...waiters)).toEqual(['waitlisted 1', 'registered', 'waitlisted 2']);
      expect((await accept(events.server, waiters[0])).errorCode).toBe('not_invited');
    });

    it('takes invitations back when the seats are taken away', async () => {
      const first = await one('asked', attendeeNumber(1));
      const second = await one('asked', waiting(2));
      await cancel(events.server, first);
      await capacity('asked', 0);
      await until(async () => (await placeOf(second)) === 'waitlisted 1');
      expect((await accept(events.server, second)).errorCode).toBe('not_invited');
    });
  });
});
