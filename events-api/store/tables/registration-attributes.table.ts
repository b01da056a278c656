/** Values of custom attributes of an event registration, a session registration or a waitlist item. */
export interface RegistrationAttributesTable {
  /** Id of the event registration or the session registration. */
  row_id: string;
  /** Its number in the option set `selectedEntity`: who waits has values of its own. */
  entity: number;
  /** JSON by logical name; null: none. */
  custom_attributes: string | null;
}
