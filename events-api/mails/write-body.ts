import type { MailLanguage } from '../../contract/mail-languages.ts';
import { formatInstant, formatPrice, formatRange, formatShortRange } from './formats.ts';
import { isolate, oneLine } from './isolate.ts';
import type { Block, MailBody } from './mail-body.ts';
import type { MailFacts, Standing } from './mail-facts.ts';
import type { MailKind } from './mail-kind.ts';
import type { MailTexts, Named } from './texts/mail-texts.ts';
import { textsOf } from './texts/texts.ts';

export interface MailAddresses {
  /** Page of the personal link; null: there is none. */
  readonly registration: string | null;
  readonly calendar: string;
}

/** After these, there is nothing to come to. */
const withoutSeat: readonly MailKind[] = ['cancelled', 'invitationExpired'];

/** Says in the language of the attendee what is true. */
export function writeBody(facts: MailFacts, addresses: MailAddresses): MailBody {
  const texts = textsOf[facts.language];
  const named = namedOf(facts);
  const { subject, lead } = texts.kinds[facts.kind];
  const isolated = { ...named, event: isolate(named.event, facts.language), session: isolate(named.session, facts.language) };
  return {
    subject: oneLine(subject(named)),
    colon: texts.colon,
    blocks: [
      { type: 'paragraph', text: texts.greeting(isolate(facts.recipient.name, facts.language)) },
      { type: 'paragraph', text: lead(isolated) },
      ...factsBlocks(facts, texts),
      ...(facts.kind === 'purchaserSummary' ? [] : linkBlocks(facts, texts, addresses)),
      { type: 'paragraph', text: `${texts.closing}\n${facts.organisationName}` },
    ],
  };
}

function namedOf({ kind, event, session, registration, language }: MailFacts): Named {
  const seat: Standing = session ?? registration;
  return {
    // An invitation to a session is told in the words of one to an event.
    event: kind === 'invitationExpired' ? (session?.name ?? event.name) : event.name,
    session: session?.name ?? '',
    until: seat.invitedUntil === null ? '' : formatInstant(seat.invitedUntil, event.timeZone, language),
    position: seat.position,
  };
}

function factsBlocks(facts: MailFacts, texts: MailTexts): Block[] {
  const { event, session, sessions, pass, registration, attendees, language } = facts;
  const meant = session ?? event;
  const rows: [string, string][] = [[texts.labels.when, formatRange(meant.startsAt, meant.endsAt, event.timeZone, language)]];
  const place = [session?.roomName, event.place].filter(Boolean).join(' · ');
  if (place) rows.push([texts.labels.where, isolate(place, language)]);
  if (pass) rows.push([texts.labels.pass, passText(pass, language)]);
  if (facts.kind !== 'purchaserSummary') rows.push([texts.labels.registrationNumber, isolate(registration.name, language)]);
  const blocks: Block[] = [{ type: 'facts', rows }];
  if (attendees.length > 0) {
    const items = attendees.map((one) => entry([one.fullName, one.name], stateText(one, facts, texts), language));
    blocks.push({ type: 'list', title: texts.labels.attendees, items });
  } else if (!session && sessions.length > 0 && !withoutSeat.includes(facts.kind)) {
    const items = sessions.map((one) => {
      const when = formatShortRange(one.startsAt, one.endsAt, event.timeZone, language);
      return entry([one.name, when, one.roomName ?? ''], stateText(one, facts, texts), language);
    });
    blocks.push({ type: 'list', title: texts.labels.sessions, items });
  }
  return blocks;
}

const entry = (parts: readonly string[], state: string, language: MailLanguage): string =>
  `${parts
    .filter(Boolean)
    .map((part) => isolate(part, language))
    .join(' · ')} – ${state}`;

function passText(pass: NonNullable<MailFacts['pass']>, language: MailLanguage): string {
  const name = isolate(pass.name, language);
  return pass.priceMinor === 0 ? name : `${name} · ${formatPrice(pass.priceMinor, pass.currency, language)}`;
}

function stateText({ state, position, invitedUntil }: Standing, { event, language }: MailFacts, { states }: MailTexts): string {
  switch (state) {
    case 'waitlisted':
      return states.waitlisted(position);
    case 'invited':
      return states.invited(invitedUntil === null ? '' : formatInstant(invitedUntil, event.timeZone, language));
    case 'initiated':
      return states.pendingPayment;
    default:
      return states[state];
  }
}

function linkBlocks(
  { kind, registration }: MailFacts,
  texts: MailTexts,
  { registration: page, calendar }: MailAddresses,
): Block[] {
  const isInvitation = kind === 'invited' || kind === 'sessionInvited';
  const links: Block[] = [];
  if (page !== null) {
    const text = isInvitation ? texts.links.accept : texts.links.registration;
    if (!withoutSeat.includes(kind)) links.push({ type: 'link', text, address: page });
  }
  if (registration.state === 'registered') links.push({ type: 'link', text: texts.links.calendar, address: calendar });
  return links.length > 0 ? [...links, { type: 'paragraph', text: texts.linkIsPersonal }] : [];
}
