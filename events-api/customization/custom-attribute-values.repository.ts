import type { Database, Trx } from '../store/store.ts';
import type { CustomAttribute, CustomAttributeValue } from './custom-attribute.ts';
import { listRowsWith, saveValues } from './rows-with-values.ts';
import { columnOf, valuesOf } from './stored-values.ts';

/** The values that rows have of an attribute. */
export async function listValuesInUse(db: Database, attribute: CustomAttribute): Promise<CustomAttributeValue[]> {
  return (await listRowsWith(db, attribute)).flatMap(({ custom_attributes }) => {
    const value = valuesOf(custom_attributes)[attribute.logicalName];
    return value === undefined ? [] : [value];
  });
}

export const countValues = async (db: Database, attribute: CustomAttribute): Promise<number> =>
  (await listValuesInUse(db, attribute)).length;

/** Takes the attribute from every row that has a value of it. @returns how many had */
export async function deleteValues(trx: Trx, attribute: CustomAttribute): Promise<number> {
  let count = 0;
  for (const { id, custom_attributes } of await listRowsWith(trx, attribute)) {
    const { [attribute.logicalName]: gone, ...rest } = valuesOf(custom_attributes);
    if (gone === undefined) continue;
    await saveValues(trx, attribute.entity, id, columnOf(rest));
    count++;
  }
  return count;
}
