import type { FieldTree } from '@angular/forms/signals';

import type { CustomRegistrationField } from '../../../core/events-api/models/registration';
import type { Texts } from '../../../core/i18n/texts';
import type { SummarisedError } from '../../../shared/ui/error-summary/error-summary';
import type { AttendeeDraft } from '../model/attendee-draft';
import { controlId } from './control-ids';
import { errorText } from './error-text';

/** Every error of the form, in the order of its questions, with the attendee it belongs to. */
export function summariseErrors(
  attendees: FieldTree<AttendeeDraft[]>,
  fields: readonly CustomRegistrationField[],
  texts: Texts,
): SummarisedError[] {
  return [...attendees].flatMap((attendee, index) => {
    const { id } = attendee().value();
    const line = (control: string, message: string | undefined): SummarisedError[] =>
      message === undefined
        ? []
        : [{ controlId: controlId(id, control), message: texts.get('registration.error.line', { number: index + 1, message }) }];
    const questions = fields.flatMap((field, position) => {
      const answer = attendee.answers[position];
      const message = answer && errorText(texts, answer, 'answer', true);
      return line(field.id, message && texts.get('registration.error.answerLine', { question: field.text, message }));
    });
    return [
      ...line('firstName', errorText(texts, attendee.firstName, 'firstName', true)),
      ...line('lastName', errorText(texts, attendee.lastName, 'lastName', true)),
      ...line('email', errorText(texts, attendee.email, 'email', true)),
      ...questions,
    ];
  });
}
