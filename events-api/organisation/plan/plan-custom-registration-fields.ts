import { customRegistrationFieldType } from '../../../contract/option-sets.ts';
import { importedId } from '../../store/ids.ts';
import type { CustomRegistrationFieldRow } from '../../store/tables/custom-registration-field.table.ts';
import { customRegistrationFieldRowOf } from '../rows/custom-registration-field-row.ts';
import type { EventScope } from './event-scope.ts';
import { storedParts } from './ownership.ts';
import { planCancellation, planRemoval, planRow } from './plan-rows.ts';
import { countByReference } from './registered.ts';

export async function planCustomRegistrationFields(scope: EventScope): Promise<void> {
  const { run, entry, row, path } = scope;
  if (!entry.customRegistrationFields) return;
  const stored = await storedParts(
    scope,
    'custom_registration_field',
    'customRegistrationFields',
    entry.customRegistrationFields,
  );
  const wanted = new Set<string>();
  entry.customRegistrationFields.forEach((fieldEntry, position) => {
    const before = stored.get(importedId('custom-registration-field', fieldEntry.id));
    const place = `${path}.customRegistrationFields[${position}]`;
    const planned = customRegistrationFieldRowOf(fieldEntry, before, row.id, position);
    const field = run.customAttributes.applyTo('customRegistrationField', planned, fieldEntry, place);
    checkChoices(scope, field, `${place}.choices`);
    planRow(run, 'custom_registration_field', field, before);
    wanted.add(field.id);
  });
  await planVanished(
    scope,
    [...stored.values()].filter(({ id }) => !wanted.has(id)),
  );
}

function checkChoices({ run }: EventScope, { type, choices: column }: CustomRegistrationFieldRow, path: string): void {
  const choices = JSON.parse(column) as string[];
  const hasChoices = type === customRegistrationFieldType.singleChoice || type === customRegistrationFieldType.multipleChoice;
  if (hasChoices && choices.length === 0) run.problems.add(path, 'there is nothing to choose from');
  if (!hasChoices && choices.length > 0) run.problems.add(path, 'only singleChoice and multipleChoice have choices');
  if (new Set(choices).size < choices.length) run.problems.add(path, 'one choice stands there twice');
}

/** Fields that the file holds no more: asked no more where somebody has answered, else removed. */
async function planVanished({ run, row: event }: EventScope, vanished: readonly CustomRegistrationFieldRow[]): Promise<void> {
  const asked = vanished.filter(({ is_withdrawn }) => is_withdrawn === 0);
  if (asked.length > 0) await run.holdEvent(event.id);
  const answered = await countByReference(run, 'registration_response', 'custom_registration_field_id', asked);
  for (const field of asked) {
    const count = answered.get(field.id) ?? 0;
    if (count === 0) planRemoval(run, 'custom_registration_field', field);
    else {
      const row = { ...field, is_withdrawn: 1 };
      planCancellation(run, 'custom_registration_field', row, `gone from the file; ${count} answers kept, asked no more`);
    }
  }
}
