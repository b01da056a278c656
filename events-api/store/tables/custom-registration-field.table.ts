export interface CustomRegistrationFieldTable {
  id: string;
  external_id: string;
  event_id: string;
  text: string;
  type: number;
  is_required: number;
  /** JSON array of texts. */
  choices: string;
  position: number;
}
