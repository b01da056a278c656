import type { Attachment, ParsedMail } from 'mailparser';
import { type MailLanguage, mailLanguages } from '../../contract/mail-languages.ts';
import { readCalendar } from '../calendar/testing/read-calendar.ts';
import { mailKinds, type StoredRegistrationState } from '../store/states.ts';
import type { Store, Trx } from '../store/store.ts';
import { anEvent, aPass, aSession, publish } from '../testing/builders/event.builder.ts';
import { aMail } from '../testing/builders/mail.builder.ts';
import { anOrganisation } from '../testing/builders/registration.builder.ts';
import { aRegistration, aSessionRegistration } from '../testing/builders/seat.builder.ts';
import { aBuilding, aRoom } from '../testing/builders/venue.builder.ts';
import { openTestStore } from '../testing/test-database.ts';
import { insertWebApplication } from '../web-applications/web-application.repository.ts';
import type { MailKind } from './mail-kind.ts';
import { type MailServer, startMailServer } from './testing/mail-server.ts';
import { aSender, type Sending } from './testing/sending.ts';

const EVENT_NAME = 'Grüße & <b>余白</b>; مؤتمر "Nine"';
const LONG_NAME = 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh';
const clock = () => new Date('2030-03-01T12:00:00.000Z');

/** How somebody stands for whom a mail of this kind is true. */
const stateFor: Readonly<Record<MailKind, StoredRegistrationState>> = {
  registered: 'registered',
  waitlisted: 'waitlisted',
  promoted: 'registered',
  invited: 'invited',
  invitationExpired: 'waitlisted',
  cancelled: 'cancelled',
  sessionRegistered: 'registered',
  sessionWaitlisted: 'waitlisted',
  sessionPromoted: 'registered',
  sessionInvited: 'invited',
  sessionCancelled: 'cancelled',
  purchaserSummary: 'registered',
};

const isAboutSession = (kind: MailKind): boolean => kind.startsWith('session');

const withCalendar: readonly MailKind[] = [
  'registered',
  'promoted',
  'cancelled',
  'sessionRegistered',
  'sessionPromoted',
  'sessionCancelled',
];

const zoneNames: Readonly<Record<MailLanguage, RegExp>> = {
  en: /\(Japan .*Time\)/,
  de: /\(Japanische .*Zeit\)/i,
  fr: /\(heure .*Japon\)/,
  es: /\(hora .*Japón\)/,
  ar: /\(توقيت اليابان.*\)/,
  ja: /\(日本.*時\)/,
};

describe('Mails', () => {
  let store: Store;
  let server: MailServer;
  let sending: Sending;
  let webApplicationId: string;

  beforeAll(async () => {
    server = await startMailServer();
    store = await openTestStore();
    sending = aSender(store, server.port, clock);
    await publish(store, async (trx) => {
      webApplicationId = (await insertWebApplication(trx, { name: 'Portal', origin: 'https://portal.example' }, clock())).id;
      await trx
        .insertInto('organisation')
        .values(anOrganisation({ name: 'Meridian & Söhne' }))
        .execute();
      await trx
        .insertInto('building')
        .values(aBuilding({ id: 'hall', name: 'Halle', city: 'Köln' }))
        .execute();
      await trx
        .insertInto('room')
        .values(aRoom('hall', { id: 'room', name: 'Saal 1' }))
        .execute();
      await trx
        .insertInto('event')
        .values(
          anEvent({ id: 'event', readable_event_id: 'nine', name: EVENT_NAME, time_zone: 'Asia/Tokyo', building_id: 'hall' }),
        )
        .execute();
      await trx
        .insertInto('session')
        .values(aSession('event', { id: 'talk', name: 'Talk <1>', room_id: 'room' }))
        .execute();
      await trx
        .insertInto('pass')
        .values(aPass('event', { id: 'pass', name: 'Gold' }))
        .execute();
      await trx
        .insertInto('contact')
        .values({
          id: 'purchaser',
          first_name: 'Pat',
          last_name: 'Buyer',
          email: 'pat@example.org',
          first_name_key: 'pat',
          last_name_key: 'buyer',
          email_key: 'pat@example.org',
          aad_object_id: null,
          originating_event_id: null,
          created_at: '2030-01-01T00:00:00.000Z',
        })
        .execute();
      for (const language of mailLanguages) for (const kind of mailKinds) await insertCase(trx, kind, language);
    });
    while (await sending.sender.run());
  });

  afterAll(async () => {
    sending.transport.close();
    await store.close();
    await server.stop();
  });

  async function insertCase(trx: Trx, kind: MailKind, language: MailLanguage): Promise<void> {
    const state = stateFor[kind];
    const waiting = { waitlist_number: 5, invited_until: state === 'invited' ? '2030-03-02T12:00:00.000Z' : null };
    const registration = aRegistration('event', webApplicationId, {
      id: `${kind}-${language}`,
      name: `ER-${kind}-${language}`,
      key: `key-${kind}-${language}`,
      first_name: 'Ada, "Countess"',
      last_name: LONG_NAME,
      email: `${kind}-${language}@example.org`,
      language_tag: language,
      registered_by: kind === 'purchaserSummary' ? 'purchaser' : null,
      // Each summary tells of its own request.
      created_at: `2030-01-01T00:00:0${mailLanguages.indexOf(language)}.000Z`,
      state: isAboutSession(kind) ? 'registered' : state,
      ...(isAboutSession(kind) ? {} : waiting),
    });
    const session = aSessionRegistration(registration, 'talk', { state, ...waiting });
    await trx.insertInto('event_registration').values(registration).execute();
    await trx.insertInto('session_registration').values(session).execute();
    await trx
      .insertInto('attendee_pass')
      .values({
        id: `pass-${kind}-${language}`,
        event_registration_id: registration.id,
        pass_id: 'pass',
        event_id: 'event',
        contact_id: null,
        price_minor: 123_450,
        currency: 'EUR',
        qr_text: registration.id,
        state: registration.state === 'waitlisted' ? 'registered' : registration.state,
        created_at: registration.created_at,
      })
      .execute();
    await trx
      .insertInto('mail')
      .values(aMail(registration.id, { kind, session_id: isAboutSession(kind) ? 'talk' : null }))
      .execute();
  }

  function mailOf(kind: MailKind, language: MailLanguage): ParsedMail {
    const mail = server.received.find(
      ({ text, headers, to }) =>
        headers.get('content-language') === language &&
        (kind === 'purchaserSummary'
          ? text?.includes(`ER-${kind}-${language}`)
          : [to].flat()[0]?.value[0]?.address === `${kind}-${language}@example.org`),
    );
    if (!mail) throw new Error(`There is no mail of kind ${kind} in ${language}.`);
    return mail;
  }

  for (const language of mailLanguages) {
    describe(`in ${language}`, () => {
      for (const kind of mailKinds) {
        it(`say what is true: ${kind}`, () => {
          const mail = mailOf(kind, language);
          const html = String(mail.html);
          const meant = isAboutSession(kind) ? 'Talk <1>' : EVENT_NAME;
          expect(mail.subject).toContain(meant);
          expect(mail.from?.text).toBe('"Meridian" <events@meridian.example>');
          expect([mail.text, html].join('\n')).not.toMatch(/undefined|\bnull\b|NaN|\[object|\$\{/);
          expect(mail.text).toContain(meant);
          expect(mail.text).toContain(kind === 'purchaserSummary' ? 'Pat Buyer' : LONG_NAME);
          expect(mail.text).toContain('Meridian & Söhne');
          expect(html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
          expect(html).not.toMatch(/<b>|<1>|<img|<link|<script|<style/);
          expect(html).toContain('Meridian &amp; Söhne');
        });
      }

      it('lead to the page of the personal link and to the calendar, and nowhere else', () => {
        const { text = '', html } = mailOf('registered', language);
        const page = `https://portal.example/events/nine/registration/registered-${language}?key=key-registered-${language}`;
        const calendar = `https://api.events.example/EvtMgmt/api/v2.0/registrations/registered-${language}/ics?key=key-registered-${language}`;
        expect(text.match(/https?:\S+/g)).toEqual([page, calendar]);
        expect(String(html).match(/(?<=(?:href|src)=")[^"]+/g)).toEqual([page, calendar]);
      });

      it('bring the calendar file where the calendar changes', () => {
        for (const kind of mailKinds) {
          const { attachments } = mailOf(kind, language);
          expect(attachments.length)
            .withContext(kind)
            .toBe(withCalendar.includes(kind) ? 1 : 0);
        }
        const [file] = mailOf('registered', language).attachments as [Attachment];
        expect([file.contentType, file.filename]).toEqual(['text/calendar', 'nine.ics']);
        const { entries } = readCalendar(file.content.toString());
        expect(entries.map(({ summary }) => summary)).toEqual([EVENT_NAME, 'Talk <1>']);
        const [cancelled] = mailOf('cancelled', language).attachments as [Attachment];
        expect(readCalendar(cancelled.content.toString()).entries[0]?.status).toBe('CANCELLED');
      });

      it('say when on the clock of the event, and the price, as one writes there', () => {
        const { text = '' } = mailOf('registered', language);
        const locale = language === 'en' ? 'en-GB' : language;
        expect(text).toMatch(zoneNames[language]);
        expect(text).toMatch(/2030/);
        const price = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(1234.5);
        expect(text).toContain(price);
      });
    });
  }

  it('keep names in Arabic mails from turning the words around them', () => {
    expect(mailOf('registered', 'ar').text).toContain(`«\u2068${EVENT_NAME}\u2069»`);
    expect(mailOf('registered', 'de').text).not.toMatch(/[\u2066-\u2069]/);
  });

  it('are marked as written by a machine, and each has an id of its own', () => {
    const { headers } = mailOf('registered', 'en');
    expect([headers.get('auto-submitted'), headers.get('x-auto-response-suppress')]).toEqual(['auto-generated', 'All']);
    const ids = new Set(server.received.map(({ messageId }) => messageId));
    expect(ids.size).toBe(mailKinds.length * mailLanguages.length);
    expect([...ids].every((id) => /^<[\w-]+@api\.events\.example>$/.test(id ?? ''))).toBeTrue();
  });
});
