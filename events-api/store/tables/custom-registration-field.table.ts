import type { Generated, Selectable } from 'kysely';

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
  /** 1: has answers, but is asked no more; neither served nor checked. */
  is_withdrawn: Generated<number>;
  /** JSON; see `customization/stored-values.ts`. */
  custom_attributes: string | null;
}

export type CustomRegistrationFieldRow = Selectable<CustomRegistrationFieldTable>;
