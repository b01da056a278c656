import { readFileSync } from 'node:fs';
import { Errors } from 'typebox/value';
import { PAYMENT_SIGNATURE_HEADER, PAYMENT_TIMESTAMP_HEADER, PaymentSchema, type PaymentWire } from '../../contract/payment.ts';
import { API_BASE, paths } from '../../contract/paths.ts';
import { anEvent, aPass, publish } from '../testing/builders/event.builder.ts';
import { anOrganisation, attendeeNumber } from '../testing/builders/registration.builder.ts';
import { cancel, shown } from '../testing/personal-link.ts';
import { register } from '../testing/registering.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { paymentSignature } from './payment-signature.ts';

const SECRET = 'a secret of the tests, long enough to be one';

describe('A purchase that a payment provider takes the money for', () => {
  let server: TestServer;
  let now: Date;

  beforeEach(async () => {
    now = new Date('2030-03-01T12:00:00.000Z');
    server = await startTestServer({ clock: () => now, config: { paymentSecret: SECRET } });
    await publish(server.store, async (trx) => {
      await trx
        .insertInto('organisation')
        .values(anOrganisation({ enable_demo_payment: 0, payment_page_url: 'https://pay.example.org/start?' }))
        .execute();
      await trx
        .insertInto('event')
        .values(anEvent({ id: 'event', readable_event_id: 'event', max_capacity: 1, show_waitlist: 1 }))
        .execute();
      await trx
        .insertInto('pass')
        .values(aPass('event', { id: 'pass', price_minor: 12_050 }))
        .execute();
    });
  });

  afterEach(() => server.stop());

  const buy = async (number = 1) => {
    const result = await register(server, 'event', [attendeeNumber(number, { passId: 'pass' })]);
    const [made] = result.registrations ?? [];
    if (!made || result.purchaseId === null) throw new Error(`Refused: ${result.errorCode}`);
    return { ...result, purchaseId: result.purchaseId, made };
  };

  interface Sent {
    readonly purchaseId: string;
    readonly body?: string;
    /** Seconds that the provider's clock is ahead. */
    readonly ahead?: number;
    readonly signedFor?: string;
    readonly secret?: string;
  }

  /** As a provider calls: from a server, with neither token nor origin. */
  const send = async ({ purchaseId, body, ahead = 0, signedFor = purchaseId, secret = SECRET }: Sent) => {
    const timestamp = String(Math.floor(now.getTime() / 1000) + ahead);
    const signature = paymentSignature(secret, { timestamp, purchaseId: signedFor, body: Buffer.from(body ?? '') });
    const response = await fetch(`${server.address}/${API_BASE}${paths.payment.of({ purchaseId })}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        [PAYMENT_TIMESTAMP_HEADER]: timestamp,
        [PAYMENT_SIGNATURE_HEADER]: signature.toString('hex'),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      body,
    });
    return { status: response.status, answer: (await response.json()) as PaymentWire & { code?: string } };
  };
  const tell = async (purchaseId: string, status: string) => {
    const { status: http, answer } = await send({ purchaseId, body: JSON.stringify({ status, reference: 'of the provider' }) });
    return `${http} ${answer.code ?? answer.state}`;
  };
  const later = (minutes: number) => (now = new Date(now.getTime() + minutes * 60_000));

  it('sends the buyer to the payment page of the organisation, with the way back', async () => {
    const { status, redirectUrl, purchaseId } = await buy();
    expect(status).toBe('Redirect');
    const wayBack = `http://portal.test/events/event/register/payment?purchaseId=${purchaseId}`;
    expect(redirectUrl).toBe(`https://pay.example.org/start?purchaseId=${purchaseId}&returnUrl=${encodeURIComponent(wayBack)}`);
  });

  it('is refused before anything is held when nobody can pay', async () => {
    await server.store.db.updateTable('organisation').set({ payment_page_url: null }).execute();
    const refused = await register(server, 'event', [attendeeNumber(1, { passId: 'pass' })]);
    expect(refused.errorCode).toBe('payment_not_configured');
    expect(await server.store.db.selectFrom('event_registration').selectAll().execute()).toEqual([]);
  });

  it('tells the provider what to charge', async () => {
    const { purchaseId } = await buy();
    const { status, answer } = await send({ purchaseId });
    expect([status, [...Errors(PaymentSchema, answer)]]).toEqual([200, []]);
    expect(answer).toEqual({
      purchaseId,
      state: 'open',
      eventName: 'A conference',
      amount: 120.5,
      currency: 'EUR',
      expiresAt: '2030-03-01T12:50:00Z',
    });
  });

  it('is confirmed by the provider, and the same message again gets the same answer', async () => {
    const { purchaseId, made } = await buy();
    expect(await tell(purchaseId, 'completed')).toBe('200 paid');
    expect((await shown(server, made)).state).toBe('registered');
    expect(await tell(purchaseId, 'completed')).toBe('200 paid');
    expect(await server.store.db.selectFrom('contact').selectAll().execute()).toHaveSize(1);
    expect(await tell(purchaseId, 'cancelled')).toBe('409 purchase_paid');
  });

  it('gives its seats back when the provider says that nothing was paid', async () => {
    const { purchaseId, made } = await buy();
    expect(await tell(purchaseId, 'cancelled')).toBe('200 cancelled');
    expect(await tell(purchaseId, 'cancelled')).toBe('200 cancelled');
    expect((await shown(server, made)).state).toBe('cancelled');
    expect((await buy(2)).status).toBe('Redirect');
    expect(await tell(purchaseId, 'completed')).toBe('409 purchase_cancelled');
  });

  it('is confirmed late when its seats are still free', async () => {
    const { purchaseId, made } = await buy();
    later(51);
    expect(await tell(purchaseId, 'completed')).toBe('200 paid');
    expect((await shown(server, made)).state).toBe('registered');
    expect(await tell(purchaseId, 'completed')).toBe('200 paid');
    expect((await register(server, 'event', [attendeeNumber(2, { passId: 'pass' })])).errorCode).toBe('event_full');
  });

  it('is to be paid back when somebody else has its seats, or has waited for them', async () => {
    const { purchaseId } = await buy();
    later(51);
    const other = await buy(2);
    expect(await tell(purchaseId, 'completed')).toBe('409 payment_too_late');
    await register(server, 'event', [attendeeNumber(3, { waitlisted: true })]);
    later(51);
    expect(await tell(other.purchaseId, 'completed')).toBe('409 payment_too_late');
  });

  it('is to be paid back when its owner has given it up', async () => {
    const { purchaseId, made } = await buy();
    await cancel(server, made);
    expect(await tell(purchaseId, 'completed')).toBe('409 purchase_cancelled');
  });

  it('is to be paid back when the event is cancelled', async () => {
    const { purchaseId } = await buy();
    await server.store.db.updateTable('event').set({ is_cancelled: 1 }).execute();
    expect(await tell(purchaseId, 'completed')).toBe('409 payment_too_late');
  });

  it('is not touched by a message that the provider has not signed for it just now', async () => {
    const { purchaseId, made } = await buy();
    const body = JSON.stringify({ status: 'completed' });
    for (const sent of [
      { purchaseId, body, secret: 'another secret of the same kind as ours' },
      { purchaseId, body, signedFor: 'another' },
      { purchaseId, body, ahead: 301 },
      { purchaseId, body, ahead: -301 },
      { purchaseId, secret: 'another secret of the same kind as ours' },
    ]) {
      const { status, answer } = await send(sent);
      expect(`${status} ${answer.code}`).toBe('401 payment_signature_invalid');
    }
    const bare = await fetch(`${server.address}/${API_BASE}${paths.payment.of({ purchaseId })}`, { method: 'POST' });
    expect(bare.status).toBe(401);
    expect((await shown(server, made)).state).toBe('pendingPayment');
    expect((await send({ purchaseId, body, ahead: -299 })).status).toBe(200);
  });

  it('is not confirmed by a message that says something else, nor without a purchase', async () => {
    const { purchaseId } = await buy();
    expect(await tell(purchaseId, 'perhaps')).toBe('400 validation_failed');
    expect((await send({ purchaseId, body: '{' })).answer.code).toBe('validation_failed');
    expect(await tell('none', 'completed')).toBe('404 purchase_not_found');
    expect((await send({ purchaseId: 'none' })).answer.code).toBe('purchase_not_found');
  });

  it('is signed as the example of the docs is', () => {
    const page = readFileSync(new URL('../../docs/payment.md', import.meta.url), 'utf8');
    const [, secret = ''] = /With the secret `(\w+)`/.exec(page) ?? [];
    const [, timestamp = '', purchaseId = '', body = ''] = /What is signed: `(\d+)\.([\w-]+)\.(.+?)`/.exec(page) ?? [];
    const signed = (text: string) => paymentSignature(secret, { timestamp, purchaseId, body: Buffer.from(text) }).toString('hex');
    expect(page).toContain(`payment-signature: ${signed(body)}`);
    expect(page).toContain(`is \`${signed('')}\``);
  });
});
