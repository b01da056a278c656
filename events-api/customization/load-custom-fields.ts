import type { Database } from '../store/store.ts';
import { CustomFields } from './custom-fields.ts';
import { listCustomAttributes } from './custom-attribute.repository.ts';
import { listWebsiteEntityConfigurations } from './website-entity-configuration.repository.ts';

/** What the API shows beyond its own members; read together with the content that it is shown with. */
export async function loadCustomFields(db: Database): Promise<CustomFields> {
  return new CustomFields(await listWebsiteEntityConfigurations(db), await listCustomAttributes(db));
}
