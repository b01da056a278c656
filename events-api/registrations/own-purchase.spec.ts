import { Errors } from 'typebox/value';
import { PaymentSchema, type PaymentWire } from '../../contract/payment.ts';
import { paths } from '../../contract/paths.ts';
import { anEvent, aPass, publish } from '../testing/builders/event.builder.ts';
import { anOrganisation, attendeeNumber } from '../testing/builders/registration.builder.ts';
import { shown } from '../testing/personal-link.ts';
import { finalize, post, register } from '../testing/registering.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

describe('A purchase, for whoever made it,', () => {
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
        .insertInto('pass')
        .values(aPass('event', { id: 'pass', price_minor: 12_050 }))
        .execute();
    });
  });

  afterEach(() => server.stop());

  const buy = async () => {
    const { purchaseId, registrations } = await register(server, 'event', [
      attendeeNumber(1, { passId: 'pass' }),
      attendeeNumber(2, { passId: 'pass' }),
    ]);
    return { purchaseId: String(purchaseId), made: registrations ?? [] };
  };
  const answered = async (response: Response) => {
    const answer = (await response.json()) as PaymentWire & { code?: string };
    return { status: response.status, answer };
  };
  const look = async (purchaseId: string, readableEventId = 'event') =>
    answered(await server.call(paths.eventPurchase.of({ readableEventId, purchaseId })));
  const giveUp = async (purchaseId: string, readableEventId = 'event') =>
    answered(await post(server, paths.eventPurchaseCancel.of({ readableEventId, purchaseId }), {}));

  it('says what is to be paid and until when its seats are held, and names nobody', async () => {
    const { purchaseId } = await buy();
    const { status, answer } = await look(purchaseId);
    expect([status, [...Errors(PaymentSchema, answer)]]).toEqual([200, []]);
    expect(answer).toEqual({
      purchaseId,
      state: 'open',
      eventName: 'A conference',
      amount: 241,
      currency: 'EUR',
      expiresAt: '2030-03-01T12:50:00Z',
    });
    now = new Date('2030-03-01T12:50:00.000Z');
    expect((await look(purchaseId)).answer.state).toBe('expired');
  });

  it('is given up with all that it holds: the seats are free at once, and the same again changes nothing', async () => {
    const { purchaseId, made } = await buy();
    expect((await giveUp(purchaseId)).answer.state).toBe('cancelled');
    expect((await giveUp(purchaseId)).answer.state).toBe('cancelled');
    expect(await Promise.all(made.map(async (link) => (await shown(server, link)).state))).toEqual(['cancelled', 'cancelled']);
    expect((await register(server, 'event', [attendeeNumber(3, { passId: 'pass' })])).status).toBe('Initiated');
    expect((await finalize(server, 'event', purchaseId)).errorCode).toBe('purchase_not_found');
  });

  it('stays what it is once it is paid', async () => {
    const { purchaseId, made } = await buy();
    await finalize(server, 'event', purchaseId);
    const { status, answer } = await giveUp(purchaseId);
    expect([status, answer.code]).toEqual([409, 'purchase_paid']);
    expect(await Promise.all(made.map(async (link) => (await shown(server, link)).state))).toEqual(['registered', 'registered']);
  });

  it('is not there at another event, and no other one is', async () => {
    const { purchaseId } = await buy();
    for (const { status, answer } of [
      await look(purchaseId, 'other'),
      await giveUp(purchaseId, 'other'),
      await look('00000000-0000-7000-8000-000000000000'),
    ]) {
      expect([status, answer.code]).toEqual([404, 'purchase_not_found']);
    }
    expect((await look(purchaseId)).answer.state).toBe('open');
  });
});
