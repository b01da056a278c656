import Type, { type Static } from 'typebox';
import { CustomFieldsMember } from './custom-fields.ts';
import { Closed, Nullable } from './nullable.ts';

export const CustomRegistrationFieldSchema = Closed({
  customRegistrationFieldId: Type.String(),
  /** The label. */
  text: Type.String(),
  /** One of `customRegistrationFieldType`. */
  type: Type.Integer(),
  isRequired: Type.Boolean(),
  /** Separated by U+000A; null for the types without choices. */
  choices: Nullable(Type.String()),
  customFields: CustomFieldsMember,
});

export type CustomRegistrationFieldWire = Static<typeof CustomRegistrationFieldSchema>;
