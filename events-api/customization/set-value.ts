import { bumpContentVersion } from '../store/content-version.ts';
import type { Trx } from '../store/store.ts';
import type { CustomAttribute, CustomAttributeValue } from './custom-attribute.ts';
import { CustomizationRefused } from './customization-refused.ts';
import { isRegistrationEntity } from './entities.ts';
import { findRow, saveValues } from './rows-with-values.ts';
import { columnOf, valuesOf } from './stored-values.ts';

/**
 * Gives one row a value of an attribute.
 * @param id as `findRow` takes it
 * @param value null blanks it
 * @throws CustomizationRefused when there is no such row
 */
export async function setValue(
  trx: Trx,
  { entity, logicalName }: CustomAttribute,
  id: string,
  value: CustomAttributeValue | null,
): Promise<void> {
  const row = await findRow(trx, entity, id);
  if (!row) throw new CustomizationRefused(`There is no ${entity} "${id}".`);
  await saveValues(trx, entity, row.id, columnOf({ ...valuesOf(row.custom_attributes), [logicalName]: value }));
  // What people have registered stands in no answer that is kept.
  if (!isRegistrationEntity(entity)) await bumpContentVersion(trx);
}
