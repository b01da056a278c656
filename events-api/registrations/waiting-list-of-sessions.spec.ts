import { publish } from '../testing/builders/event.builder.ts';
import { attendeeNumber } from '../testing/builders/registration.builder.ts';
import { accept, cancel, leave, shown } from '../testing/personal-link.ts';
import { register } from '../testing/registering.ts';
import { waitingListEvents } from '../testing/waiting-list-events.ts';

describe('The waiting list inside an event', () => {
  const events = waitingListEvents();
  const { waiting, one, placeOf, sessionsOf, capacity } = events;

  describe('of a session', () => {
    const choosing = (number: number, sessionId: string, waitlisted = true) =>
      attendeeNumber(number, { attendeeSessions: [{ sessionId, waitlisted }] });

    it('takes whoever asks for it, who is registered for the event', async () => {
      const first = await one('roomy', choosing(1, 'workshop'));
      const second = await one('roomy', choosing(2, 'workshop'));
      expect(await sessionsOf(first)).toEqual(['workshop registered']);
      expect([await placeOf(second), await sessionsOf(second)]).toEqual(['registered', ['workshop waitlisted 1']]);
      expect((await register(events.server, 'roomy', [choosing(3, 'workshop', false)])).errorCode).toBe('session_full');
      await one('roomy', choosing(4, 'strict'));
      expect((await register(events.server, 'roomy', [choosing(5, 'strict')])).errorCode).toBe('session_full');
    });

    it('gives a seat to the first when a session alone is given up', async () => {
      const first = await one('roomy', choosing(1, 'workshop'));
      const second = await one('roomy', choosing(2, 'workshop'));
      const [session] = (await shown(events.server, first)).sessions;
      expect(await cancel(events.server, { id: session?.id ?? '', key: second.key })).toBe('404 registration_not_found');
      expect(await cancel(events.server, { id: session?.id ?? '', key: first.key })).toBe('200');
      expect([await placeOf(first), await sessionsOf(first)]).toEqual(['registered', ['workshop cancelled']]);
      expect(await sessionsOf(second)).toEqual(['workshop registered']);
    });

    it('is left alone', async () => {
      await one('roomy', choosing(1, 'workshop'));
      const second = await one('roomy', choosing(2, 'workshop'));
      const [session] = (await shown(events.server, second)).sessions;
      expect(await leave(events.server, { id: session?.id ?? '', key: second.key })).toBe('200');
      expect([await placeOf(second), await sessionsOf(second)]).toEqual(['registered', ['workshop cancelled']]);
    });

    it('invites where the event invites, and the seat is accepted through the session', async () => {
      await publish(events.server.store, async (trx) => {
        await trx.updateTable('event').set({ autoregister_waitlist_items: 0 }).where('id', '=', 'roomy').execute();
      });
      const first = await one('roomy', choosing(1, 'workshop'));
      const second = await one('roomy', choosing(2, 'workshop'));
      await cancel(events.server, first);
      expect(await sessionsOf(second)).toEqual(['workshop invited']);
      const [session] = (await shown(events.server, second)).sessions;
      const accepted = await accept(events.server, { id: session?.id ?? '', key: second.key });
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
      await cancel(events.server, first);
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
      await cancel(events.server, second);
      expect([await placeOf(third), await sessionsOf(third)]).toEqual(['registered', ['talk registered']]);
      const fourth = await one('auto', waiting(4, { attendeeSessions: [{ sessionId: 'talk' }] }));
      expect(await sessionsOf(fourth)).toEqual(['talk waitlisted 1']);
      await cancel(events.server, first);
      expect([await placeOf(fourth), await sessionsOf(fourth)]).toEqual(['registered', ['talk waitlisted 1']]);
      await cancel(events.server, third);
      expect(await sessionsOf(fourth)).toEqual(['talk registered']);
    });

    it('looks the same for somebody who is registered already', async () => {
      await one('roomy', choosing(1, 'workshop'));
      await one('roomy', choosing(2, 'workshop'));
      const again = await one('roomy', choosing(2, 'workshop'));
      expect(await sessionsOf(again)).toEqual(['workshop waitlisted 2']);
      const [session] = (await shown(events.server, again)).sessions;
      expect(await cancel(events.server, { id: session?.id ?? '', key: again.key })).toBe('200');
      expect([await placeOf(again), await sessionsOf(again)]).toEqual(['registered', ['workshop cancelled']]);
      expect(await leave(events.server, again)).toBe('409 not_waiting');
    });
  });
});
