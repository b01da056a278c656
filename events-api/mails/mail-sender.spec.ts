import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Selectable } from 'kysely';
import { openStore, type Store } from '../store/store.ts';
import type { MailTable } from '../store/tables/mail.table.ts';
import { anEvent, publish } from '../testing/builders/event.builder.ts';
import { aMail } from '../testing/builders/mail.builder.ts';
import { aRegistration } from '../testing/builders/seat.builder.ts';
import { makeTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { insertWebApplication } from '../web-applications/web-application.repository.ts';
import { type MailServer, startMailServer } from './testing/mail-server.ts';
import { aSender, type Sending } from './testing/sending.ts';

const START = Date.parse('2030-03-01T12:00:00.000Z');
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

describe('The sender of mails', () => {
  let database: TestDatabase;
  let store: Store;
  let server: MailServer;
  let sending: Sending;
  let now: number;
  const clock = () => new Date(now);

  beforeEach(async () => {
    now = START;
    database = await makeTestDatabase();
    store = await openStore(database.address);
    server = await startMailServer();
    sending = aSender(store, server.port, clock);
    await publish(store, async (trx) => {
      const portal = await insertWebApplication(trx, { name: 'Portal', origin: 'https://portal.example' }, clock());
      await trx
        .insertInto('event')
        .values(anEvent({ id: 'event', readable_event_id: 'event' }))
        .execute();
      const people = ['ada', 'bob', 'cy'].map((id) => aRegistration('event', portal.id, { id, email: `${id}@example.org` }));
      await trx.insertInto('event_registration').values(people).execute();
    });
  });

  afterEach(async () => {
    sending.transport.close();
    await store.close();
    await server.stop();
    await database.remove();
  });

  const mails = (...ids: string[]) =>
    store.transaction(async (trx) => {
      const created_at = clock().toISOString();
      await trx
        .insertInto('mail')
        .values(ids.map((id) => aMail(id, { id: `mail-${id}`, due_at: created_at, created_at })))
        .execute();
    });
  const rowOf = (id: string): Promise<Selectable<MailTable>> =>
    store.db.selectFrom('mail').selectAll().where('id', '=', `mail-${id}`).executeTakeFirstOrThrow();
  const recipients = () => server.received.map(({ to }) => [to].flat()[0]?.value[0]?.address).sort();

  it('sends what is due once, and says when', async () => {
    await mails('ada', 'bob');
    await sending.sender.run();
    await sending.sender.run();
    expect(recipients()).toEqual(['ada@example.org', 'bob@example.org']);
    expect(await rowOf('ada')).toEqual(jasmine.objectContaining({ state: 'sent', attempts: 1, reason: null }));
    expect((await rowOf('ada')).done_at).toBe(clock().toISOString());
  });

  it('waits while the mail server is down, longer each time, and sends when it is back', async () => {
    const { port } = server;
    await server.stop();
    await mails('ada');
    const waits: number[] = [];
    for (let attempt = 0; attempt < 4; attempt++) {
      await sending.sender.run();
      const { state, due_at, reason } = await rowOf('ada');
      expect(state).toBe('waiting');
      expect(reason).toMatch(/^the mail server cannot be used \(\w+\)$/);
      waits.push((Date.parse(due_at) - now) / MINUTE);
      now = Date.parse(due_at);
    }
    expect(waits).toEqual([1, 2, 4, 8]);
    server = await startMailServer({ port });
    await sending.sender.run();
    expect(recipients()).toEqual(['ada@example.org']);
    expect((await rowOf('ada')).state).toBe('sent');
  });

  it('does not try every mail at a server that is down', async () => {
    await server.stop();
    await mails('ada', 'bob', 'cy');
    await sending.sender.run();
    const attempts = [await rowOf('ada'), await rowOf('bob'), await rowOf('cy')].map((row) => row.attempts);
    expect(attempts).toEqual([1, 0, 0]);
  });

  it('gives up on a mail after three days', async () => {
    await mails('ada');
    await server.stop();
    now += 3 * DAY;
    await sending.sender.run();
    expect((await rowOf('ada')).state).toBe('failed');
  });

  it('notes a recipient that the server refuses for good, without the address, and goes on with the others', async () => {
    server.answer = (address) => (address.startsWith('ada') ? { code: 550, text: `5.1.1 <${address}>: no such user` } : 'accept');
    await mails('ada', 'bob');
    await sending.sender.run();
    const { state, reason } = await rowOf('ada');
    expect([state, reason]).toEqual(['failed', 'the mail server answered 550 5.1.1']);
    expect(recipients()).toEqual(['bob@example.org']);
  });

  it('tries a recipient again whom the server refuses for now', async () => {
    server.answer = () => ({ code: 451, text: '4.7.1 greylisted' });
    await mails('ada');
    await sending.sender.run();
    expect(await rowOf('ada')).toEqual(
      jasmine.objectContaining({ state: 'waiting', reason: 'the mail server answered 451 4.7.1' }),
    );
    server.answer = () => 'accept';
    now += MINUTE;
    await sending.sender.run();
    expect(recipients()).toEqual(['ada@example.org']);
  });

  it('skips what is no longer true', async () => {
    await mails('ada', 'bob');
    await store.transaction(async (trx) => {
      await trx.updateTable('event_registration').set({ state: 'cancelled', is_canceled: 1 }).where('id', '=', 'ada').execute();
    });
    await sending.sender.run();
    expect(await rowOf('ada')).toEqual(jasmine.objectContaining({ state: 'skipped', reason: 'no longer true' }));
    expect(recipients()).toEqual(['bob@example.org']);
  });

  it('skips what nobody wants to read after the event', async () => {
    await mails('ada');
    now = Date.parse('2030-06-01T00:00:00.000Z');
    await sending.sender.run();
    expect((await rowOf('ada')).reason).toBe('the event is over');
  });

  it('sends each mail once when two processes send at the same time', async () => {
    const ids = Array.from({ length: 40 }, (_, number) => `guest-${number}`);
    await store.transaction(async (trx) => {
      const { id } = await trx.selectFrom('web_application').select('id').executeTakeFirstOrThrow();
      const guests = ids.map((guest) => aRegistration('event', id, { id: guest, email: `${guest}@example.org` }));
      await trx.insertInto('event_registration').values(guests).execute();
    });
    await mails(...ids);
    const sendAll = async () => {
      const script = fileURLToPath(new URL('testing/sending-process.ts', import.meta.url));
      const args = [script, database.address, String(server.port), clock().toISOString()];
      const [code] = (await once(spawn(process.execPath, args, { stdio: 'inherit' }), 'exit')) as [number];
      expect(code).toBe(0);
    };
    await Promise.all([sendAll(), sendAll()]);
    expect(recipients()).toEqual(ids.map((id) => `${id}@example.org`).sort());
  });

  it('sends a mail again whose process died, under the same id', async () => {
    await mails('ada');
    await sending.sender.run();
    // As if the process had died between the server's answer and the note of it.
    await store.db.updateTable('mail').set({ state: 'waiting', done_at: null }).execute();
    await sending.sender.run();
    expect(server.received.length).withContext('while the claim holds').toBe(1);
    now += 15 * MINUTE;
    await sending.sender.run();
    expect(server.received.length).toBe(2);
    expect(server.received[1]?.messageId).toBe('<mail-ada@api.events.example>');
    expect(server.received[0]?.messageId).toBe('<mail-ada@api.events.example>');
  });

  it('does not let a mail that cannot be written hold up the others', async () => {
    await mails('ada', 'bob');
    await store.db.updateTable('event_registration').set({ invited_until: 'nonsense' }).where('id', '=', 'ada').execute();
    await sending.sender.run();
    expect(await rowOf('ada')).toEqual(jasmine.objectContaining({ state: 'waiting', reason: 'it could not be written' }));
    expect(recipients()).toEqual(['bob@example.org']);
  });

  it('takes a name for text in every header', async () => {
    await store.db.updateTable('event').set({ name: 'Nine\r\nBcc: evil@example.org\n\n<html>' }).execute();
    await store.db.updateTable('event_registration').set({ first_name: 'A"\r\nBcc: evil@example.org' }).execute();
    await mails('ada');
    await sending.sender.run();
    const [mail] = server.received;
    expect(mail?.subject).toContain('Nine Bcc: evil@example.org <html>');
    expect(mail?.headers.has('bcc')).toBeFalse();
    expect(recipients()).toEqual(['ada@example.org']);
  });

  it('takes no more mails once it is to stop', async () => {
    await mails('ada');
    sending.sender.stop();
    await sending.sender.run();
    expect([server.received.length, (await rowOf('ada')).state]).toEqual([0, 'waiting']);
  });

  it('forgets after thirty days what was sent, and nothing that waits', async () => {
    await mails('ada');
    await sending.sender.run();
    now += 31 * DAY;
    await mails('bob');
    await sending.sender.forgetOld();
    const rows = await store.db.selectFrom('mail').select('id').execute();
    expect(rows).toEqual([{ id: 'mail-bob' }]);
  });
});
