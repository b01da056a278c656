import type { CustomAttributeValue } from './custom-attribute.ts';

export type StoredValues = Readonly<Record<string, CustomAttributeValue>>;

const none: StoredValues = {};

/** The values in a `custom_attributes` column by their logical names. */
export const valuesOf = (column: string | null): StoredValues => (column === null ? none : (JSON.parse(column) as StoredValues));

/** The column for values, blank ones left out; the same values give the same text. */
export function columnOf(values: Readonly<Record<string, CustomAttributeValue | null>>): string | null {
  const entries = Object.entries(values)
    .filter(([, value]) => value !== null)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return entries.length === 0 ? null : JSON.stringify(Object.fromEntries(entries));
}
