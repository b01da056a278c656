import type { ParsedMail } from 'mailparser';
import { paths } from '../../contract/paths.ts';
import { countSeats } from '../registrations/seats.ts';
import { register as registerIn } from '../registrations/register.ts';
import { prepareStatements } from '../registrations/statements/statements.ts';
import { beginWriteBatch } from '../registrations/write-batch.ts';
import { anEvent, publish } from '../testing/builders/event.builder.ts';
import { anAttendee, anOrganisation, attendeeNumber } from '../testing/builders/registration.builder.ts';
import { cancel } from '../testing/personal-link.ts';
import { post, register } from '../testing/registering.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { writeOutbox } from './outbox.ts';
import { type MailServer, startMailServer } from './testing/mail-server.ts';
import { mailConfigFor } from './testing/sending.ts';

let now: Date;
const clock = () => now;

describe('Whoever is registered', () => {
  let mailServer: MailServer;
  let server: TestServer;

  beforeEach(async () => {
    now = new Date('2030-03-01T12:00:00.000Z');
    mailServer = await startMailServer();
    server = await startTestServer({ clock, config: { mail: mailConfigFor(mailServer.port) } });
    await publish(server.store, async (trx) => {
      await trx
        .insertInto('organisation')
        .values(anOrganisation({ send_mail_to_attendees: 1 }))
        .execute();
      await trx
        .insertInto('event')
        .values(anEvent({ id: 'event', readable_event_id: 'event', name: 'Nine', language_tag: 'fr-BE' }))
        .execute();
    });
  });

  afterEach(async () => {
    await server.stop();
    await mailServer.stop();
  });

  const setOrganisation = (set: { send_mail_to_attendees?: number; send_mail_to_purchaser?: number }) =>
    server.store.transaction(async (trx) => {
      await trx.updateTable('organisation').set(set).execute();
    });
  const kinds = async () =>
    (await server.store.db.selectFrom('mail').select('kind').orderBy('id').execute()).map(({ kind }) => kind);
  const mailTo = (address: string): ParsedMail | undefined =>
    mailServer.received.find(({ to }) => [to].flat()[0]?.value[0]?.address === address);

  it('gets a mail in the language the browser asked for', async () => {
    await register(server, 'event', [anAttendee()], { 'accept-language': 'de-AT,en;q=0.5' });
    await mailServer.hasReceived(1);
    expect(mailTo('ada@example.org')?.subject).toBe('Sie sind angemeldet: Nine');
  });

  it('gets it in the language of the event when the browser asks for none of ours', async () => {
    await register(server, 'event', [anAttendee()], { 'accept-language': 'nl' });
    await mailServer.hasReceived(1);
    expect(mailTo('ada@example.org')?.headers.get('content-language')).toBe('fr');
  });

  it('finds in it a link that opens the registration', async () => {
    const { registrations } = await register(server, 'event', [anAttendee()]);
    await mailServer.hasReceived(1);
    const [made] = registrations ?? [];
    expect(mailTo('ada@example.org')?.text).toContain(
      `http://portal.test/events/event/registration/${made?.id}?key=${made?.key}`,
    );
    const calendar = /https?:\S+\/ics\?\S+/.exec(mailTo('ada@example.org')?.text ?? '')?.[0] ?? '';
    expect((await fetch(calendar)).status).toBe(200);
  });

  it('gets another mail when the registration is cancelled', async () => {
    const { registrations } = await register(server, 'event', [anAttendee()]);
    await mailServer.hasReceived(1);
    const [made] = registrations ?? [];
    await post(server, `${paths.registrationCancel.of({ registrationId: made?.id ?? '' })}?key=${made?.key}`, {});
    await mailServer.hasReceived(2);
    expect(mailServer.received[1]?.subject).toBe('Votre inscription est annulée\u00a0: Nine');
  });

  it('gets none where the organisation does not want it', async () => {
    await setOrganisation({ send_mail_to_attendees: 0 });
    await register(server, 'event', [anAttendee()]);
    expect(await kinds()).toEqual([]);
  });

  it('gets none for a request that was refused, and each of a group gets one', async () => {
    await register(server, 'event', [attendeeNumber(1), attendeeNumber(2, { email: 'nobody' })]);
    await register(server, 'event', [attendeeNumber(3), attendeeNumber(4)]);
    expect(await kinds()).toEqual(['registered', 'registered']);
    await mailServer.hasReceived(2);
    expect(mailTo('guest-1@example.org')).toBeUndefined();
  });

  it('gets none from a transaction that was undone', async () => {
    const { db } = server.store;
    const data = { attendees: [anAttendee()] };
    const where = { readableEventId: 'event', webApplicationId: server.webApplication.id };
    const undone = server.store.transaction(async (trx) => {
      const batch = beginWriteBatch(trx, clock(), prepareStatements(db), countSeats, undefined, writeOutbox(db));
      await registerIn(batch, { ...where, caller: { contactId: null }, data, languageTag: null, idempotencyKey: null });
      expect(await trx.selectFrom('mail').select('kind').execute()).toEqual([{ kind: 'registered' }]);
      throw new Error('undone');
    });
    await expectAsync(undone).toBeRejectedWithError('undone');
    expect(await kinds()).toEqual([]);
  });

  it('by somebody who is signed in is told of in one summary to them, where the organisation wants it', async () => {
    await setOrganisation({ send_mail_to_attendees: 0, send_mail_to_purchaser: 1 });
    const { db } = server.store;
    const purchaser = { first_name: 'Pat', last_name: 'Buyer', email: 'pat@example.org', aad_object_id: null };
    const keys = { first_name_key: 'pat', last_name_key: 'buyer', email_key: 'pat@example.org', originating_event_id: null };
    await server.store.transaction(async (trx) => {
      const created_at = clock().toISOString();
      await trx
        .insertInto('contact')
        .values({ id: 'pat', ...purchaser, ...keys, created_at })
        .execute();
      const batch = beginWriteBatch(trx, clock(), prepareStatements(db), countSeats, undefined, writeOutbox(db));
      const data = { attendees: [attendeeNumber(1), attendeeNumber(2)] };
      const where = { readableEventId: 'event', webApplicationId: server.webApplication.id };
      await registerIn(batch, { ...where, caller: { contactId: 'pat' }, data, languageTag: 'en', idempotencyKey: null });
    });
    expect(await kinds()).toEqual(['purchaserSummary']);
    await mailServer.hasReceived(1);
    const mail = mailTo('pat@example.org');
    expect(mail?.text).toMatch(/Guest 1 .*registered\n- Guest 2 .*registered/);
    expect(mail?.text).not.toContain('key=');
  });

  describe('or waits', () => {
    const someone = (number: number) => attendeeNumber(number, { waitlisted: true });
    const only = async (number: number) => {
      const [made] = (await register(server, 'event', [someone(number)], { 'accept-language': 'en' })).registrations ?? [];
      if (!made) throw new Error('Nobody was registered.');
      return made;
    };
    const limitTo = (set: { max_capacity?: number; show_waitlist?: number; autoregister_waitlist_items?: number }) =>
      publish(server.store, async (trx) => {
        await trx.updateTable('event').set(set).execute();
      });
    const subjects = () => mailServer.received.map(({ subject }) => subject);

    it('is told the place, and of the seat that came free', async () => {
      await limitTo({ max_capacity: 1, show_waitlist: 1, autoregister_waitlist_items: 1 });
      const first = await only(1);
      await only(2);
      await mailServer.hasReceived(2);
      expect(mailTo('guest-2@example.org')?.text).toContain('You are number 1 in line.');
      expect(await cancel(server, first)).toBe('200');
      await mailServer.hasReceived(4);
      expect(subjects().sort()).toEqual([
        'You are on the waiting list: Nine',
        'You are registered: Nine',
        'You have a seat: Nine',
        'Your registration is cancelled: Nine',
      ]);
    });

    it('is invited until a moment that the mail says, and told when it is over', async () => {
      await limitTo({ max_capacity: 1, show_waitlist: 1, autoregister_waitlist_items: 0 });
      const first = await only(1);
      const second = await only(2);
      await mailServer.hasReceived(2);
      await cancel(server, first);
      await mailServer.hasReceived(4);
      const invitation = mailServer.received.find(({ subject }) => subject === 'A seat is kept for you: Nine');
      expect(invitation?.text).toContain('until Saturday, 2 March 2030 at 13:00 (Central European Time)');
      expect(invitation?.text).toContain(`Accept the seat:\nhttp://portal.test/events/event/registration/${second.id}?key=`);
      now = new Date('2030-03-02T12:00:01.000Z');
      await mailServer.hasReceived(5);
      expect(subjects()).toContain('Your invitation has expired: Nine');
    });
  });
});
