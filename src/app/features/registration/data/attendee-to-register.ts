import type {
  AttendeeToRegister,
  CustomRegistrationField,
  RegistrationResponse,
} from '../../../core/events-api/models/registration';
import type { AttendeeDraft } from '../model/attendee-draft';
import { isAnswered } from './attendees';

/** What all attendees of a registration want alike. */
export type Wanted = Pick<AttendeeToRegister, 'sessions' | 'waitlisted' | 'autoRegister'>;

/**
 * What is sent of an attendee. Unanswered fields are left out and several choices are joined by a comma and a blank, as clients
 * of this API do (dynamics facts, 1.9).
 */
export function attendeeToRegister(
  draft: AttendeeDraft,
  fields: readonly CustomRegistrationField[],
  wanted: Wanted = { sessions: [], waitlisted: false, autoRegister: false },
): AttendeeToRegister {
  return {
    firstName: draft.firstName.trim(),
    lastName: draft.lastName.trim(),
    email: draft.email.trim(),
    passId: draft.passId === '' ? null : draft.passId,
    waitlisted: wanted.waitlisted,
    autoRegister: wanted.autoRegister,
    responses: fields.flatMap((field) => responseTo(field, draft)),
    sessions: wanted.sessions,
  };
}

function responseTo(field: CustomRegistrationField, draft: AttendeeDraft): RegistrationResponse[] {
  const answer = draft.answers.find(({ fieldId }) => fieldId === field.id);
  if (!answer || !isAnswered(answer)) return [];
  if (field.type !== 'multipleChoice') return [{ id: field.id, value: answer.text.trim(), values: null }];
  const values = field.choices.filter((_, index) => answer.chosen[index]);
  return [{ id: field.id, value: values.join(', '), values }];
}
