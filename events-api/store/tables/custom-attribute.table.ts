/** An attribute that the organiser has added to an entity. */
export interface CustomAttributeTable {
  /** A number of `selectedEntity`. */
  entity: number;
  logical_name: string;
  display_name: string;
  /** A name of `customAttributeTypes`. */
  type: string;
  /** JSON of a choice: `[{ "value": 100000000, "label": … }]`; `[]` for the other types. */
  options: string;
  /** Logical name of the entity that a lookup points to; null for the other types. */
  target: string | null;
}
