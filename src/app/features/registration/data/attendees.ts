import type { CustomRegistrationField } from '../../../core/events-api/models/registration';
import type { AnswerDraft, AttendeeDraft } from '../model/attendee-draft';

export function newAttendee(fields: readonly CustomRegistrationField[], passId = ''): AttendeeDraft {
  return {
    id: crypto.randomUUID(),
    passId,
    firstName: '',
    lastName: '',
    email: '',
    answers: fields.map((field) => answerTo(field, undefined)),
  };
}

/**
 * One attendee for each pass in the cart, or the ones there are where the event has no passes, each with an answer to each field.
 * What was typed stays: first with the same pass, then wherever there is room. Only blank drafts are dropped.
 */
export function alignAttendees(
  drafts: readonly AttendeeDraft[],
  passIds: readonly string[],
  fields: readonly CustomRegistrationField[],
): AttendeeDraft[] {
  const typed = drafts.map((draft) => ({ ...draft, answers: fields.map((field) => answerTo(field, draft.answers)) }));
  if (passIds.length === 0) {
    const kept = typed.map((draft) => ({ ...draft, passId: '' }));
    return kept.length > 0 ? kept : [newAttendee(fields)];
  }
  const left = [...typed];
  const take = (suits: (draft: AttendeeDraft) => boolean): AttendeeDraft | undefined => {
    const index = left.findIndex(suits);
    return index < 0 ? undefined : left.splice(index, 1)[0];
  };
  const seats = passIds.map((passId) => ({ passId, draft: take((draft) => draft.passId === passId) }));
  return seats.map(({ passId, draft }) => ({ ...(draft ?? take(isTyped) ?? newAttendee(fields)), passId }));
}

/** The same attendee, of whom nothing is known but the pass. */
export function withoutWords(draft: AttendeeDraft): AttendeeDraft {
  const answers = draft.answers.map((answer) => ({ ...answer, text: '', chosen: answer.chosen.map(() => false) }));
  return { ...draft, firstName: '', lastName: '', email: '', answers };
}

export function isTyped(draft: AttendeeDraft): boolean {
  return [draft.firstName, draft.lastName, draft.email].some((text) => text.trim() !== '') || draft.answers.some(isAnswered);
}

export function isAnswered(answer: AnswerDraft): boolean {
  return answer.text.trim() !== '' || answer.chosen.includes(true);
}

function answerTo(field: CustomRegistrationField, answers: readonly AnswerDraft[] | undefined): AnswerDraft {
  const known = answers?.find((answer) => answer.fieldId === field.id);
  return {
    fieldId: field.id,
    text: known?.text ?? '',
    chosen: field.type === 'multipleChoice' ? field.choices.map((_, index) => known?.chosen[index] ?? false) : [],
  };
}
