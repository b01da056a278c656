import type { EntityName } from './entities.ts';

/** Which attributes of one entity the API shows in `customFields`. */
export interface WebsiteEntityConfiguration {
  readonly id: string;
  readonly name: string;
  readonly selectedEntity: EntityName;
  /** Logical names, standard or custom. */
  readonly selectedFields: readonly string[];
  readonly isActive: boolean;
}

export type WebsiteEntityConfigurationInput = Omit<WebsiteEntityConfiguration, 'id'>;
