import type { CustomRegistrationFieldWire } from '../../../../../contract/custom-registration-field.ts';
import { customRegistrationFieldType } from '../../../../../contract/option-sets.ts';
import type { CustomRegistrationField, CustomRegistrationFieldType } from '../models/registration';
import { flagOf, numberOf, requiredText, textOf } from './checked';

const typeOfOption = new Map(
  Object.entries(customRegistrationFieldType).map(([name, option]) => [option as number, name as CustomRegistrationFieldType]),
);

/** A type that is not known is asked as text, so that a required answer can be given at all. */
export function customRegistrationFieldFromWire(wire: CustomRegistrationFieldWire): CustomRegistrationField {
  return {
    id: requiredText(wire.customRegistrationFieldId, 'customRegistrationFieldId'),
    text: requiredText(wire.text, 'text'),
    type: typeOfOption.get(numberOf(wire.type) ?? 0) ?? 'simpleText',
    isRequired: flagOf(wire.isRequired) ?? false,
    choices: choicesOf(wire.choices),
  };
}

function choicesOf(choices: unknown): readonly string[] {
  const lines = (textOf(choices) ?? '').split(/\r?\n/).map((choice) => choice.trim());
  return [...new Set(lines.filter((choice) => choice !== ''))];
}
