import { Command, Option } from 'commander';
import { selectedEntity } from '../../contract/option-sets.ts';
import { systemClock } from '../config/clock.ts';
import { configurationProblems } from '../customization/configuration-problems.ts';
import { listCustomAttributes } from '../customization/custom-attribute.repository.ts';
import { entityNames, type EntityName, numberOfEntity } from '../customization/entities.ts';
import type {
  WebsiteEntityConfiguration,
  WebsiteEntityConfigurationInput,
} from '../customization/website-entity-configuration.ts';
import {
  deleteWebsiteEntityConfiguration,
  findWebsiteEntityConfiguration,
  insertWebsiteEntityConfiguration,
  listWebsiteEntityConfigurations,
  updateWebsiteEntityConfiguration,
} from '../customization/website-entity-configuration.repository.ts';
import { bumpContentVersion } from '../store/content-version.ts';
import type { Database, Trx } from '../store/store.ts';
import { print, rowsOf } from './print.ts';
import { fieldsOption } from './option-values.ts';
import { databaseOption, jsonOption } from './settings.ts';
import { withStore } from './with-store.ts';

interface GivenOptions {
  readonly database?: string;
  readonly json?: boolean;
  readonly name?: string;
  readonly entity?: EntityName;
  readonly fields?: readonly string[];
  readonly active?: boolean;
}

/** Which attributes of an entity the API shows in `customFields`. */
export function websiteEntityConfigurationCommand(): Command {
  return new Command('website-entity-configuration')
    .description('Which attributes the API shows in customFields.')
    .addCommand(createCommand())
    .addCommand(updateCommand())
    .addCommand(listCommand())
    .addCommand(removeCommand())
    .addHelpText('after', `\nEntities: ${entityNames.map((name) => `${name} (${selectedEntity[name]})`).join(', ')}.`);
}

const entityOption = (): Option => new Option('--entity <name>', 'the selected entity').choices(entityNames);
const fields = [
  '--fields <list>',
  'logical names: ["statuscode", "contoso_level"], or with commas between',
  fieldsOption,
] as const;
const withCommonOptions = (command: Command): Command => command.addOption(databaseOption()).addOption(jsonOption());

function createCommand(): Command {
  const command = new Command('create')
    .description('Show attributes of an entity from now on.')
    .requiredOption('--name <text>', 'how you call it; each name once')
    .addOption(entityOption().makeOptionMandatory())
    .requiredOption(...fields)
    .option('--no-active', 'keep it inactive for now');
  return withCommonOptions(command).action((options: Required<GivenOptions>) =>
    withStore(options, async (store) => {
      const { name, entity, fields: selectedFields, active } = options;
      const input = { name, selectedEntity: entity, selectedFields, isActive: active };
      const made = await store.transaction(async (trx) => {
        await check(trx, input);
        const configuration = await insertWebsiteEntityConfiguration(trx, input, systemClock());
        await bumpContentVersion(trx);
        return configuration;
      });
      print(shown(made), textOf(made), options);
    }),
  );
}

function updateCommand(): Command {
  const command = new Command('update')
    .description('Change a configuration; what is not named stays.')
    .argument('<id-or-name>')
    .option('--name <text>', 'how you call it; each name once')
    .addOption(entityOption())
    .option(...fields)
    .option('--active', 'show its attributes')
    .option('--no-active', 'show them no more');
  return withCommonOptions(command).action((idOrName: string, options: GivenOptions) =>
    withStore(options, async (store) => {
      const changed = await store.transaction(async (trx) => {
        const stored = await getConfiguration(trx, idOrName);
        const configuration = {
          id: stored.id,
          name: options.name ?? stored.name,
          selectedEntity: options.entity ?? stored.selectedEntity,
          selectedFields: options.fields ?? stored.selectedFields,
          isActive: options.active ?? stored.isActive,
        };
        await check(trx, configuration, stored.id);
        await updateWebsiteEntityConfiguration(trx, configuration, systemClock());
        await bumpContentVersion(trx);
        return configuration;
      });
      print(shown(changed), textOf(changed), options);
    }),
  );
}

function listCommand(): Command {
  return withCommonOptions(new Command('list').description('Show all configurations.')).action((options: GivenOptions) =>
    withStore(options, async ({ db }) => {
      const all = await listWebsiteEntityConfigurations(db);
      print(all.map(shown), all.map(textOf).join('\n\n') || 'There are no website entity configurations yet.', options);
    }),
  );
}

function removeCommand(): Command {
  const command = new Command('remove').description('Show its attributes no more and forget it.').argument('<id-or-name>');
  return withCommonOptions(command).action((idOrName: string, options: GivenOptions) =>
    withStore(options, async (store) => {
      const removed = await store.transaction(async (trx) => {
        const configuration = await getConfiguration(trx, idOrName);
        await deleteWebsiteEntityConfiguration(trx, configuration.id);
        await bumpContentVersion(trx);
        return configuration;
      });
      print(shown(removed), `${removed.name}: removed.`, options);
    }),
  );
}

async function getConfiguration(db: Database, idOrName: string): Promise<WebsiteEntityConfiguration> {
  const found = await findWebsiteEntityConfiguration(db, idOrName);
  if (!found) throw new Error(`There is no website entity configuration "${idOrName}".`);
  return found;
}

/** @throws Error that says everything that is wrong */
async function check(trx: Trx, input: WebsiteEntityConfigurationInput, ownId?: string): Promise<void> {
  const problems = configurationProblems(input, await listCustomAttributes(trx));
  const lines = problems.map(({ member, message }) => `${member}: ${message}`);
  const holder = await findWebsiteEntityConfiguration(trx, input.name);
  if (holder && holder.id !== ownId) lines.push(`name: another configuration is called "${input.name}"`);
  if (lines.length > 0) throw new Error(lines.join('\n'));
}

const shown = (configuration: WebsiteEntityConfiguration) => ({
  ...configuration,
  selectedEntity: numberOfEntity(configuration.selectedEntity),
  selectedEntityName: configuration.selectedEntity,
});

const textOf = (configuration: WebsiteEntityConfiguration): string =>
  rowsOf([
    ['Name', configuration.name],
    ['Selected entity', `${configuration.selectedEntity} (${numberOfEntity(configuration.selectedEntity)})`],
    ['Selected fields', JSON.stringify(configuration.selectedFields)],
    ['State', configuration.isActive ? 'active' : 'inactive'],
    ['Id', configuration.id],
  ]);
