/** What somebody is typing about one attendee; the shape that the form is bound to. */
export interface AttendeeDraft {
  /** Of this draft only; names no person. */
  readonly id: string;
  /** The pass this attendee comes with; empty where the event has none. */
  passId: string;
  firstName: string;
  lastName: string;
  email: string;
  answers: AnswerDraft[];
}

/** An answer to one custom registration field; which member counts depends on the field's type. */
export interface AnswerDraft {
  readonly fieldId: string;
  /** Simple text, `Yes` or `No`, or the one choice; empty: not answered. */
  text: string;
  /** A multiple choice: one flag for each of the field's choices, in their order. */
  chosen: boolean[];
}
