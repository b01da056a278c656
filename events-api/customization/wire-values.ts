import type { CustomFieldWire } from '../../contract/custom-fields.ts';
import type { CustomAttribute, CustomAttributeValue, LookupValue } from './custom-attribute.ts';

export const choice = (value: number | null): CustomFieldWire => (value === null ? null : { Value: value });

export const money = (value: number): CustomFieldWire => ({ Value: value });

/** An instant of the store as the wire writes it: `2026-01-31T08:30:00Z`. */
export const instant = (value: string | null): CustomFieldWire => (value === null ? null : `${value.slice(0, 19)}Z`);

export const lookup = (id: string | null, logicalName: string, name: string | null): CustomFieldWire =>
  id === null ? null : { Id: id, LogicalName: logicalName, Name: name, KeyAttributes: [], RowVersion: null };

/** The value of a custom attribute as the wire writes it. */
export function customFieldOf({ type, target }: CustomAttribute, value: CustomAttributeValue | undefined): CustomFieldWire {
  if (value === undefined) return null;
  if (type === 'lookup') {
    const { id, name } = value as LookupValue;
    return lookup(id, target ?? '', name);
  }
  return type === 'choice' || type === 'money' ? { Value: value as number } : (value as string | number | boolean);
}
