import { mailLanguageOfTag } from '../../contract/mail-languages.ts';
import type { Database } from '../store/store.ts';
import { findPortalOrigin } from '../web-applications/public-address.ts';
import { findEventFacts } from './load-event.ts';
import type { AttendeeFacts, MailFacts } from './mail-facts.ts';
import type { MailRow } from './mail.repository.ts';
import { listSessionFacts, positionOf } from './load-standing.ts';

/** Everything that a mail may say, as it is now. */
export async function loadMail(db: Database, mail: MailRow): Promise<MailFacts> {
  const row = await getRegistrationRow(db, mail.event_registration_id);
  const event = await findEventFacts(db, row.event_id);
  const sessions = await listSessionFacts(db, row.id);
  const isSummary = mail.kind === 'purchaserSummary';
  const purchaser = isSummary ? await findContact(db, row.registered_by) : undefined;
  const recipient = purchaser ?? row;
  return {
    kind: mail.kind,
    language: mailLanguageOfTag(row.language_tag) ?? mailLanguageOfTag(row.event_language_tag) ?? 'en',
    recipient: { name: `${recipient.first_name} ${recipient.last_name}`, address: recipient.email },
    registration: {
      id: row.id,
      name: row.name,
      key: row.key,
      state: row.state,
      position: await positionOf(db, row),
      invitedUntil: row.invited_until,
    },
    event,
    session: sessions.find(({ id }) => id === mail.session_id) ?? null,
    sessions: sessions.filter(({ state }) => state !== 'cancelled'),
    pass: row.pass_name === null ? null : { name: row.pass_name, priceMinor: row.price_minor ?? 0, currency: row.currency ?? '' },
    attendees: isSummary ? await listAttendeesOfRequest(db, row) : [],
    organisationName: row.organisation_name ?? event.name,
    origin: row.is_active === 1 ? row.origin : await findPortalOrigin(db),
  };
}

const getRegistrationRow = (db: Database, id: string) =>
  db
    .selectFrom('event_registration as registration')
    .innerJoin('event', 'event.id', 'registration.event_id')
    .innerJoin('web_application', 'web_application.id', 'registration.web_application_id')
    .leftJoin('attendee_pass', 'attendee_pass.event_registration_id', 'registration.id')
    .leftJoin('pass', 'pass.id', 'attendee_pass.pass_id')
    .selectAll('registration')
    .select(['event.language_tag as event_language_tag', 'web_application.origin', 'web_application.is_active'])
    .select(['pass.name as pass_name', 'attendee_pass.price_minor', 'attendee_pass.currency'])
    .select((select) => select.selectFrom('organisation').select('organisation.name').limit(1).as('organisation_name'))
    .where('registration.id', '=', id)
    .executeTakeFirstOrThrow();

const findContact = (db: Database, contactId: string | null) =>
  db
    .selectFrom('contact')
    .select(['first_name', 'last_name', 'email'])
    .where('id', '=', contactId ?? '')
    .executeTakeFirst();

/** One request is one moment, one caller and one event. */
async function listAttendeesOfRequest(
  db: Database,
  request: { readonly event_id: string; readonly registered_by: string | null; readonly created_at: string },
): Promise<AttendeeFacts[]> {
  const rows = await db
    .selectFrom('event_registration')
    .selectAll()
    .where('event_id', '=', request.event_id)
    .where('registered_by', '=', request.registered_by)
    .where('created_at', '=', request.created_at)
    .orderBy('position')
    .execute();
  return Promise.all(
    rows.map(async (row) => ({
      name: row.name,
      fullName: `${row.first_name} ${row.last_name}`,
      state: row.state,
      position: await positionOf(db, row),
      invitedUntil: row.invited_until,
    })),
  );
}
