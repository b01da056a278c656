import type { AttendeeDraft } from './attendee-draft';

/** The value of the form. */
export interface AttendeesForm {
  attendees: AttendeeDraft[];
}

/** Kinds of errors that the form finds; each has a text under `registration.error`. */
export const attendeeErrors = {
  required: 'required',
  tooLong: 'tooLong',
  email: 'email',
  chooseOne: 'chooseOne',
} as const;
