import { customRegistrationFieldType } from '../../contract/option-sets.ts';
import type { RegistrationResponseWire } from '../../contract/registration-data.ts';
import type { AttendeeResponse } from './attendee.ts';
import { checkResponses } from './check-responses.ts';
import type { FieldRules } from './event-rules.ts';
import { Problems } from './problems.ts';
import type { Refusal } from './refusal.ts';

const aField = (overrides: Partial<FieldRules>): FieldRules => ({
  id: 'field',
  text: 'A question',
  type: customRegistrationFieldType.simpleText,
  isRequired: false,
  choices: [],
  ...overrides,
});

/** The answers, or the code they are refused with. */
function check(field: Partial<FieldRules>, responses: RegistrationResponseWire[]): AttendeeResponse[] | string {
  const rules = aField(field);
  const problems = new Problems();
  const answers = checkResponses(new Map([[rules.id, rules]]), responses, problems.of(0));
  try {
    problems.refuseIfAny();
    return answers;
  } catch (error) {
    return (error as Refusal).code;
  }
}

const answer = (value: string | null, values: string[] | null = null): RegistrationResponseWire[] => [
  { id: 'field', value, values },
];
const kept = (value: string, choices: string[] | null = null) => [{ fieldId: 'field', value, choices }];

describe('checkResponses', () => {
  it('keeps a text, trimmed', () => {
    expect(check({}, answer(' yes, please\n'))).toEqual(kept('yes, please'));
    expect(check({}, answer('a'.repeat(4000)))).toEqual(kept('a'.repeat(4000)));
  });

  it('takes what is blank or left out for unanswered', () => {
    for (const blank of [[], answer(''), answer(null), answer('  ', []), answer('', null)]) {
      expect(check({}, blank)).toEqual([]);
      expect(check({ isRequired: true }, blank)).toBe('required_field_missing');
    }
  });

  it('refuses a text that is too long, and choices for a text', () => {
    expect(check({}, answer('a'.repeat(4001)))).toBe('text_too_long');
    expect(check({}, answer('a', ['a']))).toBe('field_invalid');
  });

  it('takes Yes and No for a boolean, a required No too, and nothing else', () => {
    const boolean = { type: customRegistrationFieldType.boolean, isRequired: true };
    expect(check(boolean, answer('Yes'))).toEqual(kept('Yes'));
    expect(check(boolean, answer('No'))).toEqual(kept('No'));
    for (const other of ['yes', 'true', '1', 'Maybe']) expect(check(boolean, answer(other))).toBe('field_invalid');
  });

  it('takes one of the choices for a single choice', () => {
    const single = { type: customRegistrationFieldType.singleChoice, choices: ['Red', 'Green, light'] };
    expect(check(single, answer('Green, light'))).toEqual(kept('Green, light'));
    expect(check(single, answer('Blue'))).toBe('field_invalid');
  });

  it('takes some of the choices for a multiple choice; the array decides', () => {
    const multiple = { type: customRegistrationFieldType.multipleChoice, choices: ['Red', 'Green, light', 'Blue'] };
    expect(check(multiple, answer('Red, Green, light', ['Red', 'Green, light']))).toEqual(
      kept('Red, Green, light', ['Red', 'Green, light']),
    );
    expect(check(multiple, answer('', ['Blue', 'Blue']))).toEqual(kept('Blue', ['Blue']));
    expect(check(multiple, answer('Red'))).toEqual(kept('Red', ['Red']));
    expect(check(multiple, answer('Red', ['Red', 'Pink']))).toBe('field_invalid');
    expect(check(multiple, answer('Red, Blue'))).toBe('field_invalid');
  });

  it('refuses an answer to a question that is not asked, and two answers to one', () => {
    expect(check({}, [{ id: 'other', value: 'x' }])).toBe('field_unknown');
    expect(check({}, [...answer('a'), ...answer('b')])).toBe('field_invalid');
  });
});
