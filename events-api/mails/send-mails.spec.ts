import { systemClock } from '../config/clock.ts';
import { configFrom } from '../config/config.ts';
import { readEnvironment } from '../config/env.ts';
import { startServer } from '../start-server.ts';
import { anEvent } from '../testing/builders/event.builder.ts';
import { aMail } from '../testing/builders/mail.builder.ts';
import { anOrganisation } from '../testing/builders/registration.builder.ts';
import { aRegistration } from '../testing/builders/seat.builder.ts';
import { collectLog } from '../testing/collected-log.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { type MailServer, startMailServer } from './testing/mail-server.ts';
import { mailConfigFor } from './testing/sending.ts';

const PASSWORD = 'a-password-that-nobody-may-see';

describe('A server without a mail server', () => {
  let existing: TestServer;

  beforeEach(async () => {
    existing = await startTestServer();
  });

  afterEach(() => existing.stop());

  const logOfStart = async (): Promise<string> => {
    const { log, text } = collectLog();
    const environment = { EVENTS_API_DATABASE: existing.database, EVENTS_API_PORT: '0' };
    const server = await startServer(configFrom(readEnvironment(environment)), systemClock, log);
    await server.stop();
    return text();
  };

  it('says once that mails wait', async () => {
    await existing.store.transaction(async (trx) => {
      await trx
        .insertInto('organisation')
        .values(anOrganisation({ send_mail_to_attendees: 1 }))
        .execute();
    });
    expect((await logOfStart()).match(/EVENTS_API_SMTP_URL/g)?.length).toBe(1);
  });

  it('says nothing where nobody wants mails', async () => {
    expect(await logOfStart()).not.toContain('EVENTS_API_SMTP_URL');
  });
});

describe('A server that the mail server does not let in', () => {
  let mailServer: MailServer;
  let server: TestServer;
  const { log, text } = collectLog();

  beforeEach(async () => {
    mailServer = await startMailServer({ refusesLogins: true });
    const mail = { ...mailConfigFor(mailServer.port), login: { user: 'events', password: PASSWORD } };
    server = await startTestServer({ log, clock: () => new Date('2030-03-01T12:00:00.000Z'), config: { mail } });
    await server.store.transaction(async (trx) => {
      await trx
        .insertInto('event')
        .values(anEvent({ id: 'event', readable_event_id: 'event' }))
        .execute();
      await trx
        .insertInto('event_registration')
        .values(aRegistration('event', server.webApplication.id, { id: 'ada', email: 'ada@example.org', key: 'a-key' }))
        .execute();
      await trx
        .insertInto('mail')
        .values(aMail('ada', { created_at: '2030-03-01T11:59:00.000Z' }))
        .execute();
    });
  });

  afterEach(async () => {
    await server.stop();
    await mailServer.stop();
  });

  it('keeps the mail, and says so without password and address', async () => {
    while (!text().includes('a mail has to wait')) await new Promise((resolve) => setImmediate(resolve));
    const rows = await server.store.db.selectFrom('mail').select(['state', 'attempts']).execute();
    expect(rows).toEqual([{ state: 'waiting', attempts: 1 }]);
    for (const secret of [PASSWORD, 'ada@example.org', 'a-key']) expect(text()).not.toContain(secret);
    expect(mailServer.received).toEqual([]);
  });
});
