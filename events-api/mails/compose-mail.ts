import { paths, REGISTRATION_KEY_PARAMETER, API_BASE } from '../../contract/paths.ts';
import { personalAddressOf, personalCalendar } from '../calendar/personal-calendar.ts';
import { findPersonalRegistration } from '../registrations/find-personal-registration.ts';
import type { Database } from '../store/store.ts';
import { oneLine } from './isolate.ts';
import type { MailFacts } from './mail-facts.ts';
import type { MailKind } from './mail-kind.ts';
import { writeBody } from './write-body.ts';
import { writeHtml } from './write-html.ts';
import { writeText } from './write-text.ts';

/** A mail that is ready to be sent. */
export interface OutgoingMail {
  readonly to: { readonly name: string; readonly address: string };
  readonly messageId: string;
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly calendar: { readonly name: string; readonly file: string } | null;
}

/** What changes the calendar of whoever gets it. */
const withCalendar: readonly MailKind[] = [
  'registered',
  'promoted',
  'cancelled',
  'sessionRegistered',
  'sessionPromoted',
  'sessionCancelled',
];

/** @param now UTC text */
export async function composeMail(
  db: Database,
  mailId: string,
  facts: MailFacts,
  { publicAddress, now }: { readonly publicAddress: string; readonly now: string },
): Promise<OutgoingMail> {
  const { registration, event, origin, language } = facts;
  const body = writeBody(facts, {
    registration: origin && personalAddressOf(origin, event.readableEventId, registration),
    calendar: calendarAddressOf(publicAddress, registration),
  });
  return {
    to: { name: oneLine(facts.recipient.name), address: facts.recipient.address },
    messageId: `<${mailId}@${new URL(publicAddress).hostname}>`,
    language,
    subject: body.subject,
    text: writeText(body),
    html: writeHtml(body, language),
    calendar: withCalendar.includes(facts.kind) ? await calendarOf(db, facts, publicAddress, now) : null,
  };
}

async function calendarOf(
  db: Database,
  { registration, event, origin }: MailFacts,
  publicAddress: string,
  now: string,
): Promise<OutgoingMail['calendar']> {
  const personal = await findPersonalRegistration(db, registration.id, now);
  if (!personal) return null;
  return { name: `${event.readableEventId}.ics`, file: await personalCalendar(db, personal, publicAddress, origin) };
}

function calendarAddressOf(publicAddress: string, { id, key }: { readonly id: string; readonly key: string }): string {
  const path = paths.registrationCalendar.of({ registrationId: id });
  return `${publicAddress}/${API_BASE}${path}?${REGISTRATION_KEY_PARAMETER}=${encodeURIComponent(key)}`;
}
