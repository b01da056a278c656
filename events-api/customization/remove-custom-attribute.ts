import { bumpContentVersion } from '../store/content-version.ts';
import type { Trx } from '../store/store.ts';
import { deleteValues } from './custom-attribute-values.repository.ts';
import type { CustomAttribute } from './custom-attribute.ts';
import { deleteCustomAttribute } from './custom-attribute.repository.ts';
import { CustomizationRefused } from './customization-refused.ts';
import { listWebsiteEntityConfigurations } from './website-entity-configuration.repository.ts';

/**
 * Takes an attribute and all its values away.
 * @returns how many values there were
 * @throws CustomizationRefused while a configuration lists it
 */
export async function removeCustomAttribute(trx: Trx, attribute: CustomAttribute): Promise<number> {
  const listing = (await listWebsiteEntityConfigurations(trx)).filter(
    ({ selectedEntity, selectedFields }) => selectedEntity === attribute.entity && selectedFields.includes(attribute.logicalName),
  );
  if (listing.length > 0) {
    const names = listing.map(({ name }) => `"${name}"`).join(', ');
    throw new CustomizationRefused(
      `The website entity configuration ${names} lists ${attribute.logicalName}: take it out there first.`,
    );
  }
  const count = await deleteValues(trx, attribute);
  await deleteCustomAttribute(trx, attribute);
  await bumpContentVersion(trx);
  return count;
}
