import type { CustomisedEntity } from './entities.ts';

export const customAttributeTypes = [
  'text',
  'wholeNumber',
  'decimal',
  'money',
  'boolean',
  'choice',
  'lookup',
  'dateTime',
] as const;

export type CustomAttributeType = (typeof customAttributeTypes)[number];

/** One option of a choice: what is stored and sent, and what people read. */
export interface ChoiceOption {
  readonly value: number;
  readonly label: string;
}

/** An attribute that the organiser has added to an entity. */
export interface CustomAttribute {
  readonly entity: CustomisedEntity;
  /** Lower case, with the organiser's prefix: `contoso_level`. */
  readonly logicalName: string;
  readonly displayName: string;
  readonly type: CustomAttributeType;
  /** Of a choice; empty for the other types. */
  readonly options: readonly ChoiceOption[];
  /** Logical name of the entity that a lookup points to; null for the other types. */
  readonly target: string | null;
}

/** What is kept of a lookup: the other row's id, and its name at the time. */
export interface LookupValue {
  readonly id: string;
  readonly name: string | null;
}

/** A value as the store and the organisation file hold it. A choice is its option number, a dateTime `2026-01-31T08:30:00Z`. */
export type CustomAttributeValue = string | number | boolean | LookupValue;
