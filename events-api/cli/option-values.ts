import { InvalidArgumentError } from 'commander';
import { type ChoiceOption, type CustomAttributeType, customAttributeTypes } from '../customization/custom-attribute.ts';
import { daysBetween, findTimeZone } from '../organisation/zoned-time.ts';

/** A day of the calendar, `2027-01-30`. */
export function dayOption(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || !isDay(value)) throw new InvalidArgumentError('A day looks like 2027-01-30.');
  return value;
}

/** The IANA name of a time zone in its own spelling. */
export function zoneOption(value: string): string {
  const zone = findTimeZone(value);
  if (zone === undefined) throw new InvalidArgumentError('A time zone looks like Europe/Brussels.');
  return zone;
}

function isDay(value: string): boolean {
  try {
    return daysBetween(value, value) === 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Logical names: a JSON array, as Dynamics keeps them, or with commas between. */
export function fieldsOption(value: string): string[] {
  if (!value.trimStart().startsWith('[')) return value.split(',').map((name) => name.trim());
  const names = jsonOrUndefined(value);
  if (Array.isArray(names) && names.every((name): name is string => typeof name === 'string')) return names;
  throw new InvalidArgumentError('Logical names look like ["statuscode", "contoso_level"] or statuscode,contoso_level.');
}

/** Adds an option of a choice, `100000000=Beginners`, to those before it. */
export function choiceOption(value: string, before: readonly ChoiceOption[] | undefined): ChoiceOption[] {
  const [, number = '', label = ''] = /^(\d+)=(.*)$/s.exec(value) ?? [];
  if (number === '') throw new InvalidArgumentError('An option looks like 100000000=Beginners.');
  return [...(before ?? []), { value: Number(number), label }];
}

/** A type of custom attribute; those that the API cannot carry are refused by name. */
export function attributeTypeOption(value: string): CustomAttributeType {
  const type = customAttributeTypes.find((name) => name === value);
  if (type !== undefined) return type;
  throw new InvalidArgumentError(
    /customer|multi|image/i.test(value)
      ? 'The Events API carries no customer, multi-select choice or image attributes.'
      : `Types are ${customAttributeTypes.join(', ')}.`,
  );
}

function jsonOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
