import type { CustomRegistrationFieldWire } from '../../../contract/custom-registration-field.ts';
import type { CustomRegistrationFieldRow, EventContent } from '../content/event-content.ts';

export function customRegistrationFieldWire(
  row: CustomRegistrationFieldRow,
  { customFields, event, venues }: EventContent,
): CustomRegistrationFieldWire {
  const choices = JSON.parse(row.choices) as string[];
  return {
    customRegistrationFieldId: row.id,
    text: row.text,
    type: row.type,
    isRequired: row.is_required === 1,
    choices: choices.length > 0 ? choices.join('\n') : null,
    customFields: customFields.of('customRegistrationField', row, { event, venues, taken: 0 }),
  };
}
