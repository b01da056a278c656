import type { AttendeeWire } from '../../contract/registration-data.ts';
import type { Store } from '../store/store.ts';
import { openTestStore } from '../testing/test-database.ts';
import { anEvent, aPass } from '../testing/builders/event.builder.ts';
import { anAttendee, anOrganisation, attendeeNumber } from '../testing/builders/registration.builder.ts';
import { insertWebApplication } from '../web-applications/web-application.repository.ts';
import { cancelRegistration } from './cancel.ts';
import { expirePurchases } from './expire-purchases.ts';
import { register } from './register.ts';
import { countSeats } from './seats.ts';
import { prepareStatements } from './statements/statements.ts';
import { beginWriteBatch, type WriteBatch } from './write-batch.ts';

describe('In one transaction', () => {
  let store: Store;
  let webApplicationId: string;

  beforeEach(async () => {
    store = await openTestStore();
    await store.transaction(async (trx) => {
      const application = await insertWebApplication(trx, { name: 'Portal', origin: 'http://portal.test' }, new Date());
      webApplicationId = application.id;
      await trx.insertInto('organisation').values(anOrganisation()).execute();
      await trx
        .insertInto('event')
        .values([
          anEvent({ id: 'small', readable_event_id: 'small', max_capacity: 1 }),
          anEvent({ id: 'paid', readable_event_id: 'paid', max_capacity: 1 }),
          anEvent({ id: 'members', readable_event_id: 'members', allow_anonymous_registrations: 0 }),
        ])
        .execute();
      await trx
        .insertInto('pass')
        .values(aPass('paid', { id: 'pass' }))
        .execute();
    });
  });

  afterEach(() => store.close());

  const at = (now: string, work: (batch: WriteBatch) => Promise<void>) =>
    store.transaction((trx) => work(beginWriteBatch(trx, new Date(now), prepareStatements(store.db), countSeats)));
  const ask = (batch: WriteBatch, readableEventId: string, attendee: AttendeeWire, contactId: string | null = null) =>
    register(batch, {
      readableEventId,
      webApplicationId,
      caller: { contactId },
      data: { attendees: [attendee] },
      languageTag: null,
      idempotencyKey: null,
    });

  it('a seat that one takes is gone for the next, and back once it is given up', async () => {
    await at('2030-03-01T12:00:00.000Z', async (batch) => {
      const made = (await ask(batch, 'small', attendeeNumber(1))).registrations?.[0];
      expect((await ask(batch, 'small', attendeeNumber(2))).errorCode).toBe('event_full');
      await cancelRegistration(batch, made?.id ?? '');
      expect((await ask(batch, 'small', attendeeNumber(2))).status).toBe('Success');
      expect((await ask(batch, 'small', attendeeNumber(3))).errorCode).toBe('event_full');
    });
  });

  it('a hold that has run out is free before and after it is marked', async () => {
    await at('2030-03-01T12:00:00.000Z', async (batch) => {
      expect((await ask(batch, 'paid', attendeeNumber(1, { passId: 'pass' }))).status).toBe('Initiated');
    });
    await at('2030-03-01T12:50:00.000Z', async (batch) => {
      expect((await ask(batch, 'paid', attendeeNumber(2, { passId: 'pass' }))).status).toBe('Initiated');
      expect(await expirePurchases(batch)).toBe(1);
      expect((await ask(batch, 'paid', attendeeNumber(3, { passId: 'pass' }))).errorCode).toBe('event_full');
    });
  });

  it('who is signed in may register where that is asked for, and hears about an earlier registration', async () => {
    await at('2030-03-01T12:00:00.000Z', async (batch) => {
      expect((await ask(batch, 'members', anAttendee())).errorCode).toBe('sign_in_required');
      const contactId = 'me';
      await batch.statements.insertContact(batch.trx, {
        id: contactId,
        first_name: 'Ada',
        last_name: 'Lovelace',
        email: 'ada@example.org',
        first_name_key: 'ada',
        last_name_key: 'lovelace',
        email_key: 'ada@example.org',
        aad_object_id: null,
        originating_event_id: null,
        created_at: batch.now,
      });
      expect((await ask(batch, 'members', anAttendee(), contactId)).status).toBe('Success');
      const again = await ask(batch, 'members', anAttendee(), contactId);
      expect(again.errorCode).toBe('already_registered');
      expect(again.details).toEqual([{ code: 'already_registered', attendee: 0, member: 'email', id: null }]);
      const [row] = await batch.trx.selectFrom('event_registration').selectAll().execute();
      expect([row?.contact_id, row?.registered_by]).toEqual(['me', 'me']);
    });
  });
});
