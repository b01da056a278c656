import { publishStatus } from '../../contract/option-sets.ts';
import type { RegistrationRefusal } from '../../contract/error-codes.ts';
import type { Attendee, AttendeeChoices } from './attendee.ts';
import type { EventRules, PassRules, SessionRules } from './event-rules.ts';
import { Problems } from './problems.ts';

/**
 * Whether the sessions that were chosen may be chosen: of this event, in the pass, bookable at all and not over.
 * @param find looks a session up by its id
 * @param now UTC text
 * @throws Refusal that names every problem of every attendee
 */
export async function checkSessions(
  event: EventRules,
  attendees: readonly AttendeeChoices[],
  find: (sessionId: string) => Promise<SessionRules | undefined>,
  now: string,
): Promise<Attendee[]> {
  const problems = new Problems();
  const checked: Attendee[] = [];
  for (const attendee of attendees) {
    const sessions: SessionRules[] = [];
    for (const id of attendee.sessionIds) {
      if (problems.isFull) break;
      const session = await find(id);
      if (!isOfEvent(session, event)) problems.of(attendee.index).add('session_unknown', 'attendeeSessions', { id });
      else {
        const code = sessionProblem(event, attendee.pass, session, now);
        if (code) problems.of(attendee.index).add(code, 'attendeeSessions', { id, subject: session.name });
        else sessions.push(session);
      }
    }
    checked.push({ ...attendee, sessions });
  }
  problems.refuseIfAny();
  return checked;
}

/** A session that is not live is not there, whoever guesses its id. */
export function isOfEvent(session: SessionRules | undefined, event: EventRules): session is SessionRules {
  return session?.eventId === event.id && session.publishStatus === publishStatus.live;
}

/** Why this session cannot be chosen with this pass. */
export function sessionProblem(
  event: EventRules,
  pass: PassRules | null,
  session: SessionRules,
  now: string,
): RegistrationRefusal | undefined {
  if (pass === null && !event.allowCustomAgenda) return 'custom_agenda_not_allowed';
  if (pass !== null && pass.sessionIds.size > 0 && !pass.sessionIds.has(session.id)) return 'session_not_in_pass';
  if (session.isServiceSession || session.endsAt <= now) return 'session_not_bookable';
  return undefined;
}
