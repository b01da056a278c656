import { applyEach, type Schema, schema, type SchemaPath, validate } from '@angular/forms/signals';

import type { CustomRegistrationField } from '../../../core/events-api/models/registration';
import { attendeeErrors, type AttendeesForm } from '../model/attendee-form';
import { isAnswered } from './attendees';

/** Longest names, e-mail addresses and answers that the Events API takes (dynamics facts, 3.8 and 3.11). */
const LONGEST = { name: 50, email: 100, answer: 4000 };

/** Something before the @, and a domain with a dot after it: what is surely wrong is said here, the rest by the server. */
const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;

/** The rules of the attendees' form. `fields` is read whenever an answer is checked. */
export function attendeesSchema(fields: () => readonly CustomRegistrationField[]): Schema<AttendeesForm> {
  return schema<AttendeesForm>((form) => {
    applyEach(form.attendees, (attendee) => {
      checkText(attendee.firstName, LONGEST.name);
      checkText(attendee.lastName, LONGEST.name);
      checkText(attendee.email, LONGEST.email);
      validate(attendee.email, ({ value }) =>
        value().trim() === '' || EMAIL.test(value().trim()) ? undefined : { kind: attendeeErrors.email },
      );
      applyEach(attendee.answers, (answer) => {
        validate(answer, ({ value }) => {
          const field = fields().find(({ id }) => id === value().fieldId);
          if (!field?.isRequired || isAnswered(value())) return undefined;
          return { kind: field.type === 'simpleText' ? attendeeErrors.required : attendeeErrors.chooseOne };
        });
        validate(answer.text, ({ value }) => (value().length > LONGEST.answer ? { kind: attendeeErrors.tooLong } : undefined));
      });
    });
  });
}

function checkText(path: SchemaPath<string>, longest: number): void {
  validate(path, ({ value }) => {
    if (value().trim() === '') return { kind: attendeeErrors.required };
    return value().trim().length > longest ? { kind: attendeeErrors.tooLong } : undefined;
  });
}
