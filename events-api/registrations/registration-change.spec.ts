import { anEvent, aPass } from '../testing/builders/event.builder.ts';
import { anOrganisation, attendeeNumber } from '../testing/builders/registration.builder.ts';
import type { Store } from '../store/store.ts';
import { openTestStore } from '../testing/test-database.ts';
import { insertWebApplication } from '../web-applications/web-application.repository.ts';
import type { RegistrationChange } from './registration-change.ts';
import { RegistrationDesk } from './registration-desk.ts';
import { countSeats } from './seats.ts';

describe('Whoever listens to registrations', () => {
  let store: Store;
  let desk: RegistrationDesk;
  let told: RegistrationChange[];
  let webApplicationId: string;

  beforeEach(async () => {
    store = await openTestStore();
    told = [];
    const tell = async (_batch: unknown, change: RegistrationChange) => {
      told.push(change);
      return Promise.resolve();
    };
    desk = new RegistrationDesk(store, () => new Date('2030-03-01T12:00:00.000Z'), countSeats, tell);
    await store.transaction(async (trx) => {
      webApplicationId = (await insertWebApplication(trx, { name: 'Portal', origin: 'http://portal.test' }, new Date())).id;
      await trx.insertInto('organisation').values(anOrganisation()).execute();
      await trx
        .insertInto('event')
        .values(anEvent({ id: 'event', readable_event_id: 'event' }))
        .execute();
      await trx
        .insertInto('pass')
        .values([aPass('event', { id: 'priced' }), aPass('event', { id: 'free', price_minor: 0 })])
        .execute();
    });
  });

  afterEach(() => store.close());

  const register = (passId: string) =>
    desk.register({
      readableEventId: 'event',
      webApplicationId,
      caller: { contactId: null },
      data: { attendees: [attendeeNumber(1, { passId })] },
      languageTag: null,
      idempotencyKey: null,
    });

  it('hears that somebody is registered, and cancels once', async () => {
    const made = (await register('free')).registrations?.[0] ?? { id: '', key: '' };
    await desk.cancel(made);
    await desk.cancel(made);
    expect(told).toEqual([
      { kind: 'registered', registrationId: made.id, sessionId: null },
      { kind: 'cancelled', registrationId: made.id, sessionId: null },
    ]);
  });

  it('hears nothing of a purchase that is given up before it is paid, and of one that was paid', async () => {
    const unpaid = (await register('priced')).registrations?.[0] ?? { id: '', key: '' };
    await desk.cancel(unpaid);
    expect(told).toEqual([]);
    const { purchaseId, registrations } = await register('priced');
    const paid = registrations?.[0] ?? { id: '', key: '' };
    await desk.finalize({ readableEventId: 'event', webApplicationId, purchaseId: purchaseId ?? '' });
    await desk.cancel(paid);
    expect(told.map(({ kind }) => kind)).toEqual(['registered', 'cancelled']);
  });

  it('hears of a purchase when it is paid, not before', async () => {
    const { purchaseId, registrations } = await register('priced');
    expect(told).toEqual([]);
    await desk.finalize({ readableEventId: 'event', webApplicationId, purchaseId: purchaseId ?? '' });
    expect(told).toEqual([{ kind: 'registered', registrationId: registrations?.[0]?.id ?? '', sessionId: null }]);
  });
});
