import type { AttendeeWire } from '../../contract/registration-data.ts';
import { anEvent, publish } from '../testing/builders/event.builder.ts';
import { anAttendee, anOrganisation, attendeeNumber } from '../testing/builders/registration.builder.ts';
import { post, register } from '../testing/registering.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { insertWebApplication } from '../web-applications/web-application.repository.ts';
import { RegistrationDesk } from './registration-desk.ts';
import { countSeats } from './seats.ts';

describe('An idempotency key', () => {
  let server: TestServer;
  let now: Date;

  beforeEach(async () => {
    now = new Date('2030-03-01T12:00:00.000Z');
    server = await startTestServer({ clock: () => now });
    await publish(server.store, async (trx) => {
      await trx.insertInto('organisation').values(anOrganisation()).execute();
      await trx
        .insertInto('event')
        .values([anEvent({ readable_event_id: 'event', max_capacity: 2 }), anEvent({ readable_event_id: 'other' })])
        .execute();
    });
  });

  afterEach(() => server.stop());

  const withKey = (key: string, attendee: AttendeeWire, event = 'event') =>
    register(server, event, [attendee], { 'idempotency-key': key });
  const status = async (key: string, attendee: AttendeeWire) => {
    const response = await post(server, 'events/event/registrations', { attendees: [attendee] }, { 'idempotency-key': key });
    return `${response.status} ${((await response.json()) as { code?: string }).code}`;
  };
  const registered = async () => (await server.store.db.selectFrom('event_registration').selectAll().execute()).length;

  it('gives the first answer again, link and all, and registers nobody twice', async () => {
    const first = await withKey('k', anAttendee());
    expect(await withKey('k', anAttendee())).toEqual(first);
    expect(await registered()).toBe(1);
  });

  it('gives one answer to requests that come at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => withKey('k', anAttendee())));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await registered()).toBe(1);
  });

  it('gives a refusal again too, although there is a seat by now', async () => {
    await withKey('a', attendeeNumber(1));
    const made = (await withKey('b', attendeeNumber(2))).registrations?.[0];
    const refused = await withKey('c', attendeeNumber(3));
    expect(refused.errorCode).toBe('event_full');
    await server.call(`registrations/${made?.id}/cancel?key=${made?.key}`, { method: 'POST' });
    expect(await withKey('c', attendeeNumber(3))).toEqual(refused);
    expect((await withKey('d', attendeeNumber(3))).status).toBe('Success');
  });

  it('gives the answer of a registration that has been closed since', async () => {
    const first = await withKey('k', anAttendee());
    await server.store.db.updateTable('event').set({ is_cancelled: 1 }).execute();
    expect(await withKey('k', anAttendee())).toEqual(first);
  });

  it('refuses another body under the same key, and changes nothing', async () => {
    await withKey('k', attendeeNumber(1));
    expect(await status('k', attendeeNumber(2))).toBe('422 idempotency_key_reused');
    expect(await registered()).toBe(1);
  });

  it('belongs to one event and one web application', async () => {
    await withKey('k', attendeeNumber(1));
    expect((await withKey('k', attendeeNumber(2), 'other')).status).toBe('Success');
    const elsewhere = await server.store.transaction((trx) =>
      insertWebApplication(trx, { name: 'Other', origin: 'http://other.test' }, now),
    );
    const response = await fetch(
      `${server.address}/EvtMgmt/api/v2.0/events/event/registrations?emApplicationtoken=${elsewhere.token}`,
      {
        method: 'POST',
        headers: { origin: elsewhere.origin, 'content-type': 'application/json', 'idempotency-key': 'k' },
        body: JSON.stringify({ attendees: [attendeeNumber(3)] }),
      },
    );
    expect(((await response.json()) as { status: string }).status).toBe('Success');
  });

  it('is forgotten after 24 hours', async () => {
    await withKey('k', attendeeNumber(1));
    now = new Date('2030-03-02T11:59:59.999Z');
    expect(await status('k', attendeeNumber(2))).toBe('422 idempotency_key_reused');
    now = new Date('2030-03-02T12:00:00.000Z');
    expect((await withKey('k', attendeeNumber(2))).status).toBe('Success');
    expect(await server.store.db.selectFrom('idempotency_key').selectAll().execute()).toHaveSize(1);
  });

  it('is taken away once it is forgotten', async () => {
    await withKey('a', attendeeNumber(1));
    now = new Date('2030-03-03T12:00:00.000Z');
    await withKey('b', attendeeNumber(2));
    await new RegistrationDesk(server.store, () => now, countSeats).forget();
    const kept = await server.store.db.selectFrom('idempotency_key').select('key').execute();
    expect(kept).toEqual([{ key: 'b' }]);
  });

  it('is refused when it is no key', async () => {
    expect(await status('', anAttendee())).toBe('400 idempotency_key_invalid');
    expect(await status('k'.repeat(201), anAttendee())).toBe('400 idempotency_key_invalid');
    expect(await status('two words', anAttendee())).toBe('400 idempotency_key_invalid');
  });
});
