import { bumpContentVersion } from '../store/content-version.ts';
import type { Trx } from '../store/store.ts';
import type { CustomAttribute, CustomAttributeValue } from './custom-attribute.ts';
import { CustomizationRefused } from './customization-refused.ts';
import { isRegistrationEntity } from './entities.ts';
import { listRowsCalled, saveValues } from './rows-with-values.ts';
import { columnOf, valuesOf } from './stored-values.ts';

/**
 * Gives one row a value of an attribute.
 * @param id as `listRowsCalled` takes it
 * @param value null blanks it
 * @throws CustomizationRefused when there is no such row, or more than one
 */
export async function setValue(
  trx: Trx,
  { entity, logicalName }: CustomAttribute,
  id: string,
  value: CustomAttributeValue | null,
): Promise<void> {
  const [row, another] = await listRowsCalled(trx, entity, id);
  if (!row) throw new CustomizationRefused(`There is no ${entity} "${id}".`);
  if (another) throw new CustomizationRefused(`There are several called "${id}"; give the id of one: ${row.id}, ${another.id}.`);
  await saveValues(trx, entity, row.id, columnOf({ ...valuesOf(row.custom_attributes), [logicalName]: value }));
  // What people have registered stands in no answer that is kept.
  if (!isRegistrationEntity(entity)) await bumpContentVersion(trx);
}
