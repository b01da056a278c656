import type { AttendeeWire } from '../../contract/registration-data.ts';
import type { AttendeeChoices } from './attendee.ts';
import { checkPass, checkPassesTogether } from './check-pass.ts';
import { checkPerson } from './check-person.ts';
import { checkResponses } from './check-responses.ts';
import type { EventRules } from './event-rules.ts';
import { Problems } from './problems.ts';
import { Refusal } from './refusal.ts';

/** Enough for a school class with its teachers; more are several registrations. */
export const MAX_ATTENDEES = 50;

/**
 * Everything about the attendees that can be judged without looking at the sessions and the seats.
 * @throws Refusal that names every problem of every attendee
 */
export function checkAttendees(event: EventRules, attendees: readonly AttendeeWire[]): AttendeeChoices[] {
  if (attendees.length === 0) throw new Refusal('no_attendees');
  if (attendees.length > 1 && !event.enableMultiAttendeeRegistration) throw new Refusal('multiple_attendees_not_allowed');
  if (attendees.length > MAX_ATTENDEES) throw new Refusal('too_many_attendees');
  const problems = new Problems();
  const checked = attendees.map((attendee, index): AttendeeChoices => {
    const found = problems.of(index);
    return {
      index,
      ...checkPerson(attendee, found),
      pass: checkPass(event, attendee, found),
      sessionIds: [...new Set(attendee.attendeeSessions?.map(({ sessionId }) => sessionId) ?? [])],
      sessionsToWaitFor: sessionsToWaitFor(attendee),
      waitlisted: attendee.waitlisted ?? false,
      autoRegister: attendee.autoRegister ?? false,
      responses: checkResponses(event.fields, attendee.responses ?? [], found),
    };
  });
  checkPassesTogether(checked, problems);
  problems.refuseIfAny();
  return checked;
}

/** Clients of the real-time API say it once for the attendee, others for each session. */
function sessionsToWaitFor({ attendeeSessions, waitlisted }: AttendeeWire): Set<string> {
  const waited = attendeeSessions?.filter((session) => session.waitlisted ?? waitlisted ?? false) ?? [];
  return new Set(waited.map(({ sessionId }) => sessionId));
}
