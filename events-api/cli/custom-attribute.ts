import { Argument, Command, Option } from 'commander';
import {
  customAttributeTypes,
  type ChoiceOption,
  type CustomAttribute,
  type CustomAttributeType,
} from '../customization/custom-attribute.ts';
import { findCustomAttribute, listCustomAttributes } from '../customization/custom-attribute.repository.ts';
import { customisedEntities, type CustomisedEntity } from '../customization/entities.ts';
import { removeCustomAttribute } from '../customization/remove-custom-attribute.ts';
import type { Store } from '../store/store.ts';
import { changeOrganisation } from './change-organisation.ts';
import { setCommand } from './custom-attribute-set.ts';
import { attributeTypeOption, choiceOption } from './option-values.ts';
import { print, rowsOf } from './print.ts';
import { databaseOption, jsonOption } from './settings.ts';
import { withStore } from './with-store.ts';

interface GivenOptions {
  readonly database?: string;
  readonly json?: boolean;
  readonly displayName?: string;
  readonly type?: CustomAttributeType;
  readonly option?: readonly ChoiceOption[];
  readonly target?: string;
}

/** Attributes of the organiser's own. */
export function customAttributeCommand(): Command {
  return new Command('custom-attribute')
    .description('Attributes of your own, and their values.')
    .addCommand(createCommand())
    .addCommand(updateCommand())
    .addCommand(listCommand())
    .addCommand(removeCommand())
    .addCommand(setCommand());
}

const entityArgument = (): Argument => new Argument('<entity>').choices(customisedEntities);
const withCommonOptions = (command: Command): Command => command.addOption(databaseOption()).addOption(jsonOption());
const optionOption = (): Option =>
  new Option('--option <number=label>', 'an option of a choice; give it once for each: 100000000=Beginners').argParser(
    choiceOption,
  );

function createCommand(): Command {
  const command = new Command('create')
    .description('Add an attribute to an entity.')
    .addArgument(entityArgument())
    .argument('<logical name>', 'with a prefix of yours: contoso_level')
    .requiredOption('--type <name>', customAttributeTypes.join(', '), attributeTypeOption)
    .option('--display-name <text>', 'what people read')
    .addOption(optionOption())
    .option('--target <logical name>', 'what a lookup points to: account');
  return withCommonOptions(command).action((entity: CustomisedEntity, logicalName: string, options: GivenOptions) =>
    withStore(options, async (store) => {
      if (await findCustomAttribute(store.db, entity, logicalName)) {
        throw new Error(`The entity ${entity} has an attribute "${logicalName}" already: use custom-attribute update.`);
      }
      await save(store, { entity, logicalName, type: options.type ?? 'text' }, options);
    }),
  );
}

function updateCommand(): Command {
  const command = new Command('update')
    .description('Change how an attribute is called, or the options of a choice (all of them are given).')
    .addArgument(entityArgument())
    .argument('<logical name>')
    .option('--display-name <text>', 'what people read')
    .addOption(optionOption());
  return withCommonOptions(command).action((entity: CustomisedEntity, logicalName: string, options: GivenOptions) =>
    withStore(options, async (store) => {
      const { type } = await getCustomAttribute(store, entity, logicalName);
      await save(store, { entity, logicalName, type }, options);
    }),
  );
}

function listCommand(): Command {
  return withCommonOptions(new Command('list').description('Show all custom attributes.')).action((options: GivenOptions) =>
    withStore(options, async ({ db }) => {
      const all = await listCustomAttributes(db);
      print(all, all.map(textOf).join('\n\n') || 'There are no custom attributes yet.', options);
    }),
  );
}

function removeCommand(): Command {
  const command = new Command('remove')
    .description('Take an attribute and all its values away.')
    .addArgument(entityArgument())
    .argument('<logical name>');
  return withCommonOptions(command).action((entity: CustomisedEntity, logicalName: string, options: GivenOptions) =>
    withStore(options, async (store) => {
      const attribute = await getCustomAttribute(store, entity, logicalName);
      const values = await store.transaction((trx) => removeCustomAttribute(trx, attribute));
      print({ ...attribute, values }, `${entity} ${logicalName}: removed, with ${values} values.`, options);
    }),
  );
}

async function save(
  store: Store,
  key: Pick<CustomAttribute, 'entity' | 'logicalName' | 'type'>,
  { displayName, option, target, ...options }: GivenOptions,
): Promise<void> {
  const entry = {
    ...key,
    ...(displayName !== undefined && { displayName }),
    ...(option && { options: [...option] }),
    ...(target !== undefined && { target }),
  };
  await changeOrganisation(store, { customAttributes: [entry] });
  const saved = await getCustomAttribute(store, key.entity, key.logicalName);
  print(saved, textOf(saved), options);
}

async function getCustomAttribute({ db }: Store, entity: CustomisedEntity, logicalName: string): Promise<CustomAttribute> {
  const found = await findCustomAttribute(db, entity, logicalName);
  if (!found) throw new Error(`The entity ${entity} has no custom attribute "${logicalName}".`);
  return found;
}

const textOf = ({ entity, logicalName, displayName, type, options, target }: CustomAttribute): string =>
  rowsOf([
    ['Entity', entity],
    ['Logical name', logicalName],
    ['Display name', displayName],
    ['Type', target === null ? type : `${type} of ${target}`],
    ...options.map(({ value, label }): [string, string] => ['Option', `${value} ${label}`]),
  ]);
