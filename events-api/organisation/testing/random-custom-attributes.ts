import fc from 'fast-check';
import { customAttributeTypes } from '../../customization/custom-attribute.ts';
import { customisedEntities } from '../../customization/entities.ts';
import type { CustomAttributeEntry } from '../custom-attribute-entry.ts';

const options = [
  { value: 100_000_000, label: 'Beginners' },
  { value: 100_000_001, label: 'مبتدئون' },
];

/** One attribute of each type on each entity: `contoso_text`, `contoso_wholenumber` … */
export const customAttributes: CustomAttributeEntry[] = customisedEntities.flatMap((entity) =>
  customAttributeTypes.map((type) => ({
    entity,
    logicalName: `contoso_${type.toLowerCase()}`,
    displayName: `Of type ${type}`,
    type,
    ...(type === 'choice' && { options }),
    ...(type === 'lookup' && { target: 'account' }),
  })),
);

const text = fc.string({ unit: 'grapheme', maxLength: 12 }).map((value) => value.replaceAll('\0', ' ').toWellFormed());

const instant = fc
  .tuple(
    fc.date({ noInvalidDate: true, min: new Date('1970-01-01'), max: new Date('2100-01-01') }),
    fc.constantFrom('Z', '+05:30', '-03:00'),
  )
  .map(([date, offset]) => date.toISOString().replace('Z', offset));

const ofTypes: { readonly [Type in (typeof customAttributeTypes)[number] as `contoso_${Lowercase<Type>}`]: fc.Arbitrary<Value> } =
  {
    contoso_text: text,
    contoso_wholenumber: fc.integer(),
    contoso_decimal: fc.integer().map((tenths) => tenths / 10),
    contoso_money: fc.integer().map((cents) => cents / 100),
    contoso_boolean: fc.boolean(),
    contoso_choice: fc.constantFrom(...options.map(({ value }) => value)),
    contoso_lookup: fc.record({ id: fc.uuid(), name: fc.option(text, { nil: null }) }, { requiredKeys: ['id'] }),
    contoso_datetime: instant,
  };

type Value = string | number | boolean | { id: string; name?: string | null };

/** Values as an entry may give them: some absent, some blank. */
export const customAttributeValues = fc
  .tuple(...Object.entries(ofTypes).map(([name, value]) => fc.tuple(fc.constant(name), fc.boolean(), fc.option(value))))
  .map((entries): Record<string, Value | null> =>
    Object.fromEntries(entries.flatMap(([name, isGiven, value]) => (isGiven ? [[name, value]] : []))),
  );
