import { Argument, Command } from 'commander';
import { findCustomAttribute } from '../customization/custom-attribute.repository.ts';
import type { CustomAttribute, CustomAttributeValue } from '../customization/custom-attribute.ts';
import { CustomizationRefused } from '../customization/customization-refused.ts';
import { customisedEntities, type CustomisedEntity } from '../customization/entities.ts';
import { readValue } from '../customization/read-value.ts';
import { setValue } from '../customization/set-value.ts';
import { print } from './print.ts';
import { databaseOption, jsonOption } from './settings.ts';
import { withExistingStore } from './with-store.ts';

interface GivenOptions {
  readonly database?: string;
  readonly json?: boolean;
  readonly blank?: boolean;
}

/** `custom-attribute set session longitude/opening contoso_level 100000001` */
export function setCommand(): Command {
  return new Command('set')
    .description('Give one thing a value of a custom attribute.')
    .addArgument(new Argument('<entity>').choices(customisedEntities))
    .argument(
      '<id>',
      'its id in the API or in the organisation file; of an event also the last part of its address, of a registration ER-…',
    )
    .argument('<logical name>')
    .argument('[value]', 'a choice by its number or label; a lookup by its id, or as { "id": "…", "name": "…" }')
    .option('--blank', 'take the value away')
    .addOption(databaseOption())
    .addOption(jsonOption())
    .action(run);
}

async function run(
  entity: CustomisedEntity,
  id: string,
  logicalName: string,
  text: string | undefined,
  options: GivenOptions,
): Promise<void> {
  if ((text === undefined) !== (options.blank === true)) throw new Error('Give either a value or --blank.');
  await withExistingStore(options, async (store) => {
    const value = await store.transaction(async (trx) => {
      const attribute = await findCustomAttribute(trx, entity, logicalName);
      if (!attribute) throw new CustomizationRefused(`The entity ${entity} has no custom attribute "${logicalName}".`);
      const read = text === undefined ? null : readValue(attribute, typed(attribute, text));
      await setValue(trx, attribute, id, read);
      return read;
    });
    print({ entity, id, logicalName, value }, `${entity} ${id}: ${logicalName} is ${shown(value)}.`, options);
  });
}

/** What somebody typed, in the kind of value that the attribute has; what cannot be read stays text and is refused by its type. */
function typed({ type, options }: CustomAttribute, text: string): unknown {
  switch (type) {
    case 'text':
    case 'dateTime':
      return text;
    case 'boolean':
      return { true: true, yes: true, false: false, no: false }[text.toLowerCase()] ?? text;
    case 'choice':
      return options.find(({ label }) => label === text)?.value ?? numberOf(text);
    case 'lookup':
      return text.startsWith('{') ? jsonOf(text) : { id: text };
    default:
      return numberOf(text);
  }
}

const numberOf = (text: string): unknown => (/^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : text);

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const shown = (value: CustomAttributeValue | null): string => (value === null ? 'blank' : JSON.stringify(value));
