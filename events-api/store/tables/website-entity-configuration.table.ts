/** Attributes of one entity that the API shows in `customFields`. */
export interface WebsiteEntityConfigurationTable {
  id: string;
  name: string;
  /** A number of `selectedEntity`. */
  selected_entity: number;
  /** JSON array of logical names. */
  selected_fields: string;
  is_active: number;
  created_at: string;
  changed_at: string;
}
