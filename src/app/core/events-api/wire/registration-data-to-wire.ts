import type { AttendeeWire, HipObjectWire, RegistrationDataWire } from '../../../../../contract/registration-data.ts';
import type { CaptchaProof } from '../models/captcha';
import type { AttendeeToRegister } from '../models/registration';

/** All eight members stand there for each attendee, as existing clients send them: `passId` is "" where there is none. */
export function registrationDataToWire(
  attendees: readonly AttendeeToRegister[],
  proof: CaptchaProof | null = null,
): RegistrationDataWire {
  return { attendees: attendees.map(attendeeToWire), ...(proof && { hipObject: hipObjectToWire(proof) }) };
}

function hipObjectToWire({ flowId, solution }: CaptchaProof): HipObjectWire {
  return { Solution: solution, Token: '', Type: '', FlowId: flowId };
}

function attendeeToWire(attendee: AttendeeToRegister): AttendeeWire {
  return {
    firstName: attendee.firstName.trim(),
    lastName: attendee.lastName.trim(),
    email: attendee.email.trim(),
    passId: attendee.passId ?? '',
    waitlisted: attendee.waitlisted,
    autoRegister: attendee.autoRegister,
    responses: attendee.responses.map(({ id, value, values }) => ({ id, value, values: values === null ? null : [...values] })),
    attendeeSessions: attendee.sessions.map(({ sessionId, waitlisted }) => ({ sessionId, waitlisted })),
  };
}
