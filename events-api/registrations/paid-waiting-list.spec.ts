import type { AttendeeWire } from '../../contract/registration-data.ts';
import { anEvent, aPass, publish } from '../testing/builders/event.builder.ts';
import { anOrganisation, attendeeNumber } from '../testing/builders/registration.builder.ts';
import { accept, cancel, type Link, shown } from '../testing/personal-link.ts';
import { finalize, register } from '../testing/registering.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

describe('The waiting list of an event with passes', () => {
  let server: TestServer;
  let now: Date;

  beforeEach(async () => {
    now = new Date('2030-03-01T12:00:00.000Z');
    server = await startTestServer({ clock: () => now });
    await publish(server.store, async (trx) => {
      await trx.insertInto('organisation').values(anOrganisation()).execute();
      await trx
        .insertInto('event')
        .values(anEvent({ id: 'event', readable_event_id: 'event', max_capacity: 2, show_waitlist: 1 }))
        .execute();
      await trx
        .insertInto('pass')
        .values([
          aPass('event', { id: 'full', allocated: 1 }),
          aPass('event', { id: 'day', allocated: 5 }),
          aPass('event', { id: 'guest', allocated: 1, price_minor: 0 }),
        ])
        .execute();
    });
  });

  afterEach(() => server.stop());

  const buyer = (number: number, passId: string, waitlisted = false): AttendeeWire =>
    attendeeNumber(number, { passId, waitlisted });
  const one = async (attendee: AttendeeWire) => {
    const result = await register(server, 'event', [attendee]);
    const [made] = result.registrations ?? [];
    if (!made) throw new Error(`Refused: ${result.errorCode}`);
    return { ...made, status: result.status, purchaseId: result.purchaseId };
  };
  const placeOf = async (link: Link) => {
    const { state, position } = await shown(server, link);
    return position === null ? state : `${state} ${position}`;
  };
  const later = (minutes: number) => (now = new Date(now.getTime() + minutes * 60_000));

  it('takes existing clients, which send no pass, and nobody is registered without a pass', async () => {
    await one(buyer(1, 'full'));
    await one(buyer(2, 'day'));
    const waiting = await one(buyer(3, '', true));
    expect([waiting.status, waiting.state, waiting.position]).toEqual(['Success', 'waitlisted', 1]);
    expect((await register(server, 'event', [buyer(4, '')])).errorCode).toBe('pass_required');
  });

  it('takes who wants a pass that is sold out while the event has seats, and lets others pass by', async () => {
    await one(buyer(1, 'full'));
    expect((await register(server, 'event', [buyer(2, 'full')])).errorCode).toBe('pass_sold_out');
    const waiting = await one(buyer(2, 'full', true));
    expect(waiting.state).toBe('waitlisted');
    expect((await one(buyer(3, 'day'))).state).toBe('pendingPayment');
    expect(await placeOf(waiting)).toBe('waitlisted 1');
  });

  it('asks for no money from those of a request who wait', async () => {
    await one(buyer(1, 'day'));
    const { status, registrations } = await register(server, 'event', [buyer(2, 'day'), buyer(3, 'day', true)]);
    expect([status, registrations?.map(({ state }) => state)]).toEqual(['Initiated', ['pendingPayment', 'waitlisted']]);
    const amounts = await server.store.db.selectFrom('event_purchase').select('amount_minor').execute();
    expect(amounts.map(({ amount_minor }) => amount_minor)).toEqual([12_000, 12_000]);
  });

  it('invites the first when a purchase runs out, keeps pass and seat, and holds them while they are paid', async () => {
    await one(buyer(1, 'full'));
    await one(buyer(2, 'day'));
    const waiting = await one(buyer(3, 'full', true));
    later(50);
    // The next transaction marks what has run out, and nobody overtakes.
    expect((await register(server, 'event', [buyer(4, 'full')])).errorCode).toBe('pass_sold_out');
    expect(await placeOf(waiting)).toBe('invited');
    const accepted = await accept(server, waiting);
    expect([accepted.status, accepted.registrations?.[0]?.state]).toEqual(['Initiated', 'pendingPayment']);
    expect(await accept(server, waiting)).toEqual(accepted);
    expect((await finalize(server, 'event', accepted.purchaseId)).status).toBe('Success');
    expect(await shown(server, waiting)).toEqual(
      jasmine.objectContaining({ state: 'registered', pass: jasmine.objectContaining({ passId: 'full' }) }),
    );
  });

  it('gives the seat to the next when an invitation is accepted but not paid', async () => {
    const first = await one(buyer(1, 'full'));
    await one(buyer(2, 'guest'));
    const [second, third] = [await one(buyer(3, 'full', true)), await one(buyer(4, 'full', true))];
    await cancel(server, first);
    await accept(server, second);
    expect([await placeOf(second), await placeOf(third)]).toEqual(['pendingPayment', 'waitlisted 1']);
    later(50);
    expect((await register(server, 'event', [buyer(5, 'full')])).errorCode).toBe('event_full');
    expect([await placeOf(second), await placeOf(third)]).toEqual(['cancelled', 'invited']);
  });

  it('lets who is invited choose the pass, any that is left', async () => {
    await one(buyer(1, 'guest'));
    const first = await one(buyer(2, 'day'));
    const waiting = await one(buyer(3, '', true));
    await cancel(server, first);
    expect(await placeOf(waiting)).toBe('invited');
    expect((await accept(server, waiting)).errorCode).toBe('pass_required');
    expect((await accept(server, waiting, 'none')).errorCode).toBe('pass_unknown');
    expect((await accept(server, waiting, 'guest')).errorCode).toBe('pass_sold_out');
    const accepted = await accept(server, waiting, 'day');
    expect(accepted.status).toBe('Initiated');
    expect((await shown(server, waiting)).pass?.passId).toBe('day');
  });

  it('lets who is invited take a pass that costs nothing at once, instead of the one wished for', async () => {
    const first = await one(buyer(1, 'full'));
    await one(buyer(2, 'day'));
    const waiting = await one(buyer(3, 'full', true));
    await cancel(server, first);
    expect((await accept(server, waiting, 'guest')).status).toBe('Success');
    expect(await shown(server, waiting)).toEqual(
      jasmine.objectContaining({ state: 'registered', pass: jasmine.objectContaining({ passId: 'guest' }) }),
    );
  });

  it('invites at once who joins it without a pass while seats are free', async () => {
    expect((await one(buyer(1, '', true))).state).toBe('invited');
  });
});
