import type { MailFacts, Standing } from './mail-facts.ts';

/**
 * Why a mail is not to be sent any more; undefined: it still says what is true.
 * @param now UTC text
 */
export function reasonToSkip(facts: MailFacts, now: string): string | undefined {
  if (facts.event.endsAt <= now) return 'the event is over';
  const isAboutLoss = facts.kind === 'cancelled' || facts.kind === 'sessionCancelled' || facts.kind === 'invitationExpired';
  if (facts.event.isCancelled && !isAboutLoss) return 'the event is cancelled';
  return holds(facts, now) ? undefined : 'no longer true';
}

function holds({ kind, registration, session, attendees }: MailFacts, now: string): boolean {
  const seat: Standing | null = session ?? registration;
  switch (kind) {
    case 'registered':
    case 'promoted':
      return registration.state === 'registered';
    case 'waitlisted':
      return registration.state === 'waitlisted';
    case 'invited':
      return isInvited(registration, now);
    case 'invitationExpired':
      return seat.state !== 'registered' && seat.state !== 'invited';
    case 'cancelled':
      return registration.state === 'cancelled';
    case 'sessionRegistered':
    case 'sessionPromoted':
      return session?.state === 'registered';
    case 'sessionWaitlisted':
      return session?.state === 'waitlisted' || session?.state === 'onHold';
    case 'sessionInvited':
      return session !== null && isInvited(session, now);
    case 'sessionCancelled':
      return session?.state === 'cancelled' && registration.state !== 'cancelled';
    case 'purchaserSummary':
      return attendees.some(({ state }) => state !== 'cancelled');
  }
}

const isInvited = ({ state, invitedUntil }: Standing, now: string): boolean =>
  state === 'invited' && invitedUntil !== null && invitedUntil > now;
