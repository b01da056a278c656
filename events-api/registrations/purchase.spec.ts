import { anEvent, aPass, aSession, publish } from '../testing/builders/event.builder.ts';
import { anOrganisation, attendeeNumber } from '../testing/builders/registration.builder.ts';
import { finalize, post, register } from '../testing/registering.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { expirePurchases } from './expire-purchases.ts';
import { countSeats } from './seats.ts';
import { prepareStatements } from './statements/statements.ts';
import { beginWriteBatch } from './write-batch.ts';

describe('A registration with a pass that costs something', () => {
  let server: TestServer;
  let now: Date;

  beforeEach(async () => {
    now = new Date('2030-03-01T12:00:00.000Z');
    server = await startTestServer({ clock: () => now });
    await publish(server.store, async (trx) => {
      await trx.insertInto('organisation').values(anOrganisation()).execute();
      await trx
        .insertInto('event')
        .values([
          anEvent({ id: 'event', readable_event_id: 'event', max_capacity: 2 }),
          anEvent({ id: 'other', readable_event_id: 'other' }),
        ])
        .execute();
      await trx
        .insertInto('session')
        .values(aSession('event', { id: 'workshop', max_capacity: 2 }))
        .execute();
      await trx
        .insertInto('pass')
        .values([
          aPass('event', { id: 'full', price_minor: 12_050, allocated: 2 }),
          aPass('event', { id: 'free', price_minor: 0 }),
        ])
        .execute();
    });
  });

  afterEach(() => server.stop());

  const db = () => server.store.db;
  const buyer = (number: number) =>
    attendeeNumber(number, { passId: 'full', attendeeSessions: [{ sessionId: 'workshop', waitlisted: false }] });
  const buy = async (...numbers: number[]) => register(server, 'event', numbers.map(buyer));
  const states = async () => {
    const registrations = await db().selectFrom('event_registration').select('state').execute();
    const sessions = await db().selectFrom('session_registration').select('state').execute();
    const passes = await db().selectFrom('attendee_pass').select('state').execute();
    return [registrations, sessions, passes].map((rows) => rows.map(({ state }) => state).join(' '));
  };
  const purchases = () => db().selectFrom('event_purchase').selectAll().execute();
  const later = (minutes: number) => (now = new Date(now.getTime() + minutes * 60_000));
  const sweep = () =>
    server.store.transaction((trx) => expirePurchases(beginWriteBatch(trx, now, prepareStatements(db()), countSeats)));

  it('holds the seats for an unpaid purchase, and nobody has become a contact', async () => {
    const result = await buy(1, 2);
    expect(result.status).toBe('Initiated');
    expect(result.registrations?.map(({ state }) => state)).toEqual(['pendingPayment', 'pendingPayment']);
    expect(await purchases()).toEqual([
      jasmine.objectContaining({
        id: result.purchaseId,
        amount_minor: 24_100,
        currency: 'EUR',
        state: 'open',
        expires_at: '2030-03-01T12:50:00.000Z',
      }),
    ]);
    expect(await db().selectFrom('contact').selectAll().execute()).toEqual([]);
    expect((await buy(3)).errorCode).toBe('event_full');
    expect(await server.read('events/event/registrations/count')).toBe(2);
  });

  it('holds the seats of all when one of several has a pass that costs nothing', async () => {
    const result = await register(server, 'event', [buyer(1), attendeeNumber(2, { passId: 'free' })]);
    expect(result.status).toBe('Initiated');
    expect(result.registrations?.map(({ state }) => state)).toEqual(['pendingPayment', 'pendingPayment']);
  });

  it('is confirmed by finalize, once, and a repeated call gets the same answer', async () => {
    const { purchaseId, registrations } = await buy(1, 2);
    const confirmed = await finalize(server, 'event', purchaseId);
    expect(confirmed.status).toBe('Success');
    expect(confirmed.registrations?.map(({ id, state }) => [id, state])).toEqual(
      registrations?.map(({ id }) => [id, 'registered']),
    );
    expect(await states()).toEqual(['registered registered', 'registered registered', 'registered registered']);
    later(60);
    expect(await finalize(server, 'event', purchaseId)).toEqual(confirmed);
    expect(await db().selectFrom('contact').selectAll().execute()).toHaveSize(2);
    expect(await purchases()).toEqual([jasmine.objectContaining({ state: 'paid', finalized_at: '2030-03-01T12:00:00.000Z' })]);
  });

  it('is confirmed once when two calls come at the same moment', async () => {
    const { purchaseId } = await buy(1);
    const [one, two] = await Promise.all([finalize(server, 'event', purchaseId), finalize(server, 'event', purchaseId)]);
    expect(one).toEqual(two);
    expect(await db().selectFrom('contact').selectAll().execute()).toHaveSize(1);
  });

  it('is not confirmed when the demo payment is off', async () => {
    const { purchaseId } = await buy(1);
    await db().updateTable('organisation').set({ enable_demo_payment: 0 }).execute();
    expect((await finalize(server, 'event', purchaseId)).errorCode).toBe('demo_payment_disabled');
    expect((await states())[0]).toBe('initiated');
  });

  it('is not confirmed for another event, nor without a purchase', async () => {
    const { purchaseId } = await buy(1);
    expect((await finalize(server, 'other', purchaseId)).errorCode).toBe('purchase_not_found');
    expect((await finalize(server, 'event', 'nonsense')).errorCode).toBe('purchase_not_found');
    const unknown = await post(server, 'events/none/registrations/finalize', { purchaseId });
    expect(unknown.status).toBe(404);
  });

  it('is not confirmed when the event was cancelled meanwhile', async () => {
    const { purchaseId } = await buy(1);
    await publish(server.store, async (trx) => {
      await trx.updateTable('event').set({ is_cancelled: 1 }).where('id', '=', 'event').execute();
    });
    expect((await finalize(server, 'event', purchaseId)).errorCode).toBe('event_cancelled');
  });

  it('gives the seats back when the time has run out, marked or not', async () => {
    const { purchaseId } = await buy(1, 2);
    later(50);
    expect((await finalize(server, 'event', purchaseId)).errorCode).toBe('purchase_expired');
    expect((await buy(3, 4)).status).toBe('Initiated');
  });

  it('can be paid until the last moment', async () => {
    const { purchaseId } = await buy(1);
    now = new Date('2030-03-01T12:49:59.999Z');
    expect((await finalize(server, 'event', purchaseId)).status).toBe('Success');
  });

  it('is marked when the time has run out, so that every count shows it', async () => {
    await buy(1, 2);
    later(49);
    expect(await sweep()).toBe(0);
    later(1);
    expect(await sweep()).toBe(1);
    expect(await states()).toEqual(['cancelled cancelled', 'cancelled cancelled', 'cancelled cancelled']);
    expect((await purchases())[0]?.state).toBe('expired');
    expect(await sweep()).toBe(0);
  });

  it('never expires once it is paid', async () => {
    const { purchaseId } = await buy(1);
    await finalize(server, 'event', purchaseId);
    later(100);
    expect(await sweep()).toBe(0);
    expect((await buy(2, 3)).errorCode).toBe('event_full');
  });

  it('holds several passes for the same person, who may buy more than one', async () => {
    await finalize(server, 'event', (await buy(1)).purchaseId);
    await finalize(server, 'event', (await buy(1)).purchaseId);
    expect((await states())[0]).toBe('registered registered');
    expect(await db().selectFrom('contact').selectAll().execute()).toHaveSize(1);
  });

  it('costs less when one of several is given up before payment, and nothing is left to pay when all are', async () => {
    const { purchaseId, registrations = [] } = await buy(1, 2);
    const cancel = (at: number) =>
      server.call(`registrations/${registrations?.[at]?.id}/cancel?key=${registrations?.[at]?.key}`, { method: 'POST' });
    await cancel(0);
    expect((await purchases())[0]?.amount_minor).toBe(12_050);
    expect((await buy(3)).status).toBe('Initiated');
    await cancel(1);
    expect((await finalize(server, 'event', purchaseId)).errorCode).toBe('purchase_not_found');
  });

  it('confirms only what was not given up', async () => {
    const { purchaseId, registrations = [] } = await buy(1, 2);
    await server.call(`registrations/${registrations?.[0]?.id}/cancel?key=${registrations?.[0]?.key}`, { method: 'POST' });
    const { registrations: confirmed } = await finalize(server, 'event', purchaseId);
    expect(confirmed?.map(({ state }) => state)).toEqual(['cancelled', 'registered']);
  });
});
