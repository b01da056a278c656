import type { CustomAttribute } from '../../customization/custom-attribute.ts';
import { listCustomAttributes } from '../../customization/custom-attribute.repository.ts';
import { definitionProblems } from '../../customization/definition-problems.ts';
import { changeProblems } from '../../customization/change-problems.ts';
import type { CustomAttributeEntry } from '../custom-attribute-entry.ts';
import type { Organisation } from '../organisation-file.ts';
import type { ImportRun } from './import-run.ts';

/** Custom attributes are added and changed, never removed: things that this file does not name may have values of them. */
export async function planCustomAttributes(
  run: ImportRun,
  { customAttributes: entries }: Organisation,
): Promise<CustomAttribute[]> {
  for (const attribute of await listCustomAttributes(run.trx)) run.customAttributes.set(attribute);
  const changed: CustomAttribute[] = [];
  const seen = new Set<string>();
  for (const [index, entry] of (entries ?? []).entries()) {
    const path = `customAttributes[${index}]`;
    const key = `${entry.entity} ${entry.logicalName}`;
    if (seen.has(key)) run.problems.add(`${path}.logicalName`, `"${entry.logicalName.slice(0, 60)}" stands there twice`);
    seen.add(key);
    const stored = run.customAttributes.find(entry.entity, entry.logicalName);
    const attribute = attributeOf(entry, stored);
    const problems = [...definitionProblems(attribute), ...(stored ? await changeProblems(run.trx, stored, attribute) : [])];
    for (const { member, message } of problems) run.problems.add(`${path}.${member}`, message);
    run.customAttributes.set(attribute);
    if (JSON.stringify(stored) !== JSON.stringify(attribute)) changed.push(attribute);
  }
  return changed;
}

function attributeOf(entry: CustomAttributeEntry, stored: CustomAttribute | undefined): CustomAttribute {
  return {
    entity: entry.entity,
    logicalName: entry.logicalName,
    displayName: entry.displayName ?? stored?.displayName ?? entry.logicalName,
    type: entry.type,
    options: (entry.options ?? stored?.options ?? []).map(({ value, label }) => ({ value, label })),
    target: entry.target === undefined ? (stored?.target ?? null) : entry.target,
  };
}
