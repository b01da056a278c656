import { customRegistrationFieldType } from '../../contract/option-sets.ts';
import type { RegistrationResponseWire } from '../../contract/registration-data.ts';
import type { AttendeeResponse } from './attendee.ts';
import { cleanText, isLongerThan } from './clean-text.ts';
import type { FieldRules } from './event-rules.ts';
import type { AttendeeProblems } from './problems.ts';

/** Size of `msevtmgt_response`. */
const MAX_RESPONSE = 4000;

/**
 * The answers to the custom registration fields, in the forms that clients in the field send: an unanswered field is left out or
 * has `value: ""`, `values` is null except for a multiple choice.
 */
export function checkResponses(
  fields: ReadonlyMap<string, FieldRules>,
  responses: readonly RegistrationResponseWire[],
  problems: AttendeeProblems,
): AttendeeResponse[] {
  const answered = new Map<string, AttendeeResponse>();
  const seen = new Set<string>();
  for (const response of responses) {
    const field = fields.get(response.id);
    if (!field) problems.add('field_unknown', 'responses', { id: response.id });
    else if (seen.has(field.id)) problems.add('field_invalid', 'responses', { id: field.id, subject: field.text });
    else {
      const answer = answerOf(field, response, problems);
      if (answer) answered.set(field.id, answer);
      seen.add(field.id);
    }
  }
  for (const field of fields.values()) {
    if (field.isRequired && !answered.has(field.id) && !seen.has(field.id)) addMissing(field, problems);
  }
  return [...answered.values()];
}

function answerOf(field: FieldRules, response: RegistrationResponseWire, problems: AttendeeProblems): AttendeeResponse | null {
  const value = cleanText(response.value);
  const choices = [...new Set((response.values ?? []).map(cleanText).filter(Boolean))];
  if (value === '' && choices.length === 0) {
    if (field.isRequired) addMissing(field, problems);
    return null;
  }
  if (isLongerThan(MAX_RESPONSE, value)) {
    problems.add('text_too_long', 'responses', { id: field.id, subject: field.text });
    return null;
  }
  const answer = typedAnswer(field, value, choices);
  if (!answer) problems.add('field_invalid', 'responses', { id: field.id, subject: field.text });
  return answer;
}

/** Null: not an answer of the field's type. */
function typedAnswer(field: FieldRules, value: string, choices: readonly string[]): AttendeeResponse | null {
  const single = { fieldId: field.id, value, choices: null };
  switch (field.type) {
    case customRegistrationFieldType.simpleText:
      return choices.length === 0 ? single : null;
    case customRegistrationFieldType.boolean:
      return choices.length === 0 && (value === 'Yes' || value === 'No') ? single : null;
    case customRegistrationFieldType.singleChoice:
      return choices.length === 0 && field.choices.includes(value) ? single : null;
    case customRegistrationFieldType.multipleChoice:
      return severalChoices(field, choices.length > 0 ? choices : [value]);
  }
}

/** `values` decides: `value` is the same joined with ", ", which cannot be taken apart when a choice holds a comma. */
function severalChoices(field: FieldRules, choices: readonly string[]): AttendeeResponse | null {
  if (!choices.every((choice) => field.choices.includes(choice))) return null;
  return { fieldId: field.id, value: choices.join(', '), choices };
}

function addMissing(field: FieldRules, problems: AttendeeProblems): void {
  problems.add('required_field_missing', 'responses', { id: field.id, subject: field.text });
}
