import type { CustomAttribute } from '../../customization/custom-attribute.ts';
import { CustomizationRefused } from '../../customization/customization-refused.ts';
import type { CustomisedEntity } from '../../customization/entities.ts';
import { readValue } from '../../customization/read-value.ts';
import { columnOf, valuesOf } from '../../customization/stored-values.ts';
import type { CustomAttributeValues } from '../custom-attribute-entry.ts';
import type { Problems } from '../check/problems.ts';

/** What of a name is quoted in a problem; longer ones are no names. */
const QUOTED = 60;

/** The custom attributes that values may be given to: those of the database and those of the file. */
export class CustomAttributes {
  readonly #problems: Problems;
  readonly #attributes = new Map<string, CustomAttribute>();

  constructor(problems: Problems) {
    this.#problems = problems;
  }

  get all(): readonly CustomAttribute[] {
    return [...this.#attributes.values()];
  }

  set(attribute: CustomAttribute): void {
    this.#attributes.set(`${attribute.entity} ${attribute.logicalName}`, attribute);
  }

  find(entity: CustomisedEntity, logicalName: string): CustomAttribute | undefined {
    return this.#attributes.get(`${entity} ${logicalName}`);
  }

  /** The row with the values that its entry in the file gives; values that the entry does not name stay. */
  applyTo<Row extends { custom_attributes: string | null }>(
    entity: CustomisedEntity,
    row: Row,
    { customAttributes: given }: { readonly customAttributes?: CustomAttributeValues },
    path: string,
  ): Row {
    if (!given) return row;
    const values = new Map(Object.entries(valuesOf(row.custom_attributes)));
    for (const [name, value] of Object.entries(given)) {
      const place = `${path}.customAttributes.${name.slice(0, QUOTED)}`;
      const attribute = this.find(entity, name);
      if (!attribute) this.#problems.add(place, `the entity ${entity} has no custom attribute of this name`);
      else if (value === null) values.delete(name);
      else this.#read(attribute, value, place, (read) => values.set(name, read));
    }
    return { ...row, custom_attributes: columnOf(Object.fromEntries(values)) };
  }

  #read(attribute: CustomAttribute, value: unknown, place: string, keep: (read: ReturnType<typeof readValue>) => void): void {
    try {
      keep(readValue(attribute, value));
    } catch (error) {
      if (!(error instanceof CustomizationRefused)) throw error;
      this.#problems.add(place, error.message);
    }
  }
}
