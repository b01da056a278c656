import { customRegistrationFieldType } from '../../contract/option-sets.ts';
import { newId } from '../store/ids.ts';
import { anEvent, aPass, aSession, publish } from '../testing/builders/event.builder.ts';
import { aField } from '../testing/builders/programme.builder.ts';
import { aRegistration, aSessionRegistration } from '../testing/builders/seat.builder.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { exportRegistrations, NoSuchEvent } from './export-registrations.ts';

describe('The registrations of an event as CSV', () => {
  let server: TestServer;

  beforeEach(async () => {
    server = await startTestServer();
    await publish(server.store, async (trx) => {
      await trx
        .insertInto('event')
        .values([anEvent({ id: 'event', readable_event_id: 'tide' }), anEvent({ readable_event_id: 'ebb' })])
        .execute();
      await trx
        .insertInto('session')
        .values([aSession('event', { id: 'moon', name: 'Moon' }), aSession('event', { id: 'sun', name: 'Sun' })])
        .execute();
      await trx
        .insertInto('pass')
        .values(aPass('event', { id: 'full', name: 'Full' }))
        .execute();
      const field = { type: customRegistrationFieldType.simpleText };
      await trx
        .insertInto('custom_registration_field')
        .values([
          aField('event', { id: 'asked', text: 'Asked once', is_withdrawn: 1 }),
          aField('event', { ...field, id: 'diet', text: 'Diet, please', position: 2 }),
          aField('event', { ...field, id: 'badge', text: '=Badge', position: 1 }),
        ])
        .execute();
    });
  });
  afterEach(() => server.stop());

  const insert = (...registrations: Parameters<typeof aRegistration>[2][]) =>
    server.store.transaction(async (trx) => {
      const rows = registrations.map((overrides) => aRegistration('event', server.webApplication.id, overrides));
      for (let at = 0; at < rows.length; at += 500) {
        await trx
          .insertInto('event_registration')
          .values(rows.slice(at, at + 500))
          .execute();
      }
      return rows;
    });
  const text = async (readableEventId = 'tide') => {
    let all = '';
    for await (const part of exportRegistrations(server.store.db, readableEventId)) all += part;
    return all;
  };
  const lines = async () => (await text()).slice(1).split('\r\n').slice(0, -1);

  it('begins with a mark for Excel, and names questions in their order, those asked no more at the end', async () => {
    expect(await text()).toBe(
      '\uFEFFRegistration,First name,Last name,Email,State,Waiting list position,Pass,Price,Currency,Sessions,Created,' +
        `'=Badge,"Diet, please",Asked once\r\n`,
    );
  });

  it('says what each person has, chose and answered', async () => {
    const [row] = await insert({
      id: 'r1',
      name: 'ER-1',
      first_name: '+Ada',
      last_name: 'Byron',
      created_at: '2030-01-02T03:04:05.000Z',
    });
    if (!row) throw new Error('Nothing was inserted.');
    await server.store.transaction(async (trx) => {
      const pass = { id: newId(), event_registration_id: 'r1', pass_id: 'full', event_id: 'event', contact_id: null };
      await trx
        .insertInto('attendee_pass')
        .values({ ...pass, price_minor: 1250, currency: 'EUR', qr_text: 'qr', state: 'registered', created_at: row.created_at })
        .execute();
      await trx
        .insertInto('session_registration')
        .values([
          aSessionRegistration(row, 'moon'),
          aSessionRegistration(row, 'sun', { state: 'waitlisted', waitlist_number: 1 }),
        ])
        .execute();
      await trx
        .insertInto('registration_response')
        .values({ event_registration_id: 'r1', custom_registration_field_id: 'diet', value: 'نباتي', choices: null })
        .execute();
    });
    expect((await lines())[1]).toBe(
      "ER-1,'+Ada,Byron,ada@example.org,registered,,Full,12.5,EUR,Moon; Sun (waitlisted),2030-01-02T03:04:05.000Z,,نباتي,",
    );
  });

  it('counts the waiting list from one, in its own order', async () => {
    await insert(
      { id: 'a', name: 'ER-a', state: 'waitlisted', waitlist_number: 9 },
      { id: 'b', name: 'ER-b', state: 'waitlisted', waitlist_number: 4 },
      { id: 'c', name: 'ER-c', state: 'cancelled' },
    );
    expect((await lines()).slice(1).map((line) => line.split(',').filter((_, at) => [0, 4, 5].includes(at)))).toEqual([
      ['ER-a', 'waitlisted', '2'],
      ['ER-b', 'waitlisted', '1'],
      ['ER-c', 'cancelled', ''],
    ]);
  });

  it('has everybody once, over many pages and with equal times', async () => {
    const names = Array.from({ length: 2345 }, (_, number) => `ER-${number}`);
    await insert(...names.map((name, number) => ({ name, created_at: `2030-01-01T00:00:0${number % 3}.000Z` })));
    const exported = (await lines()).slice(1).map((line) => line.split(',')[0] ?? '');
    expect(exported.toSorted()).toEqual(names.toSorted());
  });

  it('refuses an event that there is not', async () => {
    await expectAsync(text('nonesuch')).toBeRejectedWithError(NoSuchEvent);
  });
});
