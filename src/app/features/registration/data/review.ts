import type { Pass } from '../../../core/events-api/models/pass';
import type { CustomRegistrationField } from '../../../core/events-api/models/registration';
import type { AttendeeDraft } from '../model/attendee-draft';
import type { ReviewedAttendee } from '../model/reviewed-attendee';
import { attendeeToRegister } from './attendee-to-register';

/** An attendee as they will be sent, for reading over. */
export function reviewOf(
  draft: AttendeeDraft,
  fields: readonly CustomRegistrationField[],
  passes: readonly Pass[],
): ReviewedAttendee {
  const { firstName, lastName, email, responses } = attendeeToRegister(draft, fields);
  return {
    id: draft.id,
    name: `${firstName} ${lastName}`,
    email,
    passName: passes.find(({ id }) => id === draft.passId)?.name ?? null,
    answers: responses.map(({ id, value }) => ({
      question: fields.find((field) => field.id === id)?.text ?? '',
      answer: value,
    })),
  };
}
