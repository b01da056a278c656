import { customRegistrationFieldType } from '../../../contract/option-sets.ts';
import { importedId } from '../../store/ids.ts';
import type { CustomRegistrationFieldRow } from '../../store/tables/custom-registration-field.table.ts';
import type { CustomRegistrationFieldEntry } from '../pass-entry.ts';
import { keptFlag, optionName } from './kept.ts';

export function customRegistrationFieldRowOf(
  entry: CustomRegistrationFieldEntry,
  stored: CustomRegistrationFieldRow | undefined,
  eventId: string,
  position: number,
): CustomRegistrationFieldRow {
  return {
    id: importedId('custom-registration-field', entry.id),
    external_id: entry.id,
    custom_attributes: stored?.custom_attributes ?? null,
    event_id: eventId,
    text: entry.text,
    type: customRegistrationFieldType[entry.type],
    is_required: keptFlag(entry.isRequired, stored?.is_required, false),
    choices: entry.choices ? JSON.stringify(entry.choices) : (stored?.choices ?? '[]'),
    position,
    is_withdrawn: 0,
  };
}

export function customRegistrationFieldEntryOf(row: CustomRegistrationFieldRow): CustomRegistrationFieldEntry {
  return {
    id: row.external_id,
    text: row.text,
    type: optionName(customRegistrationFieldType, row.type),
    isRequired: row.is_required === 1,
    choices: JSON.parse(row.choices) as string[],
  };
}
