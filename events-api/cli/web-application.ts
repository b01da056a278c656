import { Command } from 'commander';
import { systemClock } from '../config/clock.ts';
import type { Store } from '../store/store.ts';
import type { WebApplication } from '../web-applications/web-application.ts';
import {
  getWebApplication,
  insertWebApplication,
  listWebApplications,
  updateWebApplication,
} from '../web-applications/web-application.repository.ts';
import { databaseOption, jsonOption } from './settings.ts';
import { printWebApplication, printWebApplications } from './web-application-output.ts';
import { withStore } from './with-store.ts';

interface GivenOptions {
  readonly database?: string;
  readonly json?: boolean;
  readonly name?: string;
  readonly origin?: string;
  readonly aadClientId?: string;
  readonly aadMetadataEndpoint?: string;
  readonly aadEmailsVerified?: boolean;
  readonly default?: boolean;
}

/** Websites that may call the API: each has a token, and an origin that its calls must come from. */
export function webApplicationCommand(): Command {
  return new Command('web-application')
    .description('Websites that may call the API: a token and an origin each.')
    .addCommand(createCommand())
    .addCommand(updateCommand())
    .addCommand(listCommand())
    .addCommand(switchCommand('activate', 'Let a web application call again.', true))
    .addCommand(switchCommand('deactivate', 'Refuse a web application from now on; its token is kept.', false));
}

function createCommand(): Command {
  const command = new Command('create')
    .description('Make a web application and show its token and endpoint.')
    .requiredOption('--name <text>', 'how you call it')
    .requiredOption('--origin <origin>', 'scheme, host and port of its pages, no slash at the end');
  return withCommonOptions(withIdentityOptions(command)).action(async (options: Required<GivenOptions>) => {
    await withStore(options, async (store) => {
      const input = { ...options, isDefault: options.default };
      const made = await store.transaction((trx) => insertWebApplication(trx, input, systemClock()));
      printWebApplication(made, options);
    });
  });
}

function updateCommand(): Command {
  const command = new Command('update')
    .description('Change a web application; what is not named stays, and so does the token.')
    .argument('<id-or-origin>')
    .option('--name <text>', 'how you call it')
    .option('--origin <origin>', 'scheme, host and port of its pages, no slash at the end');
  return withCommonOptions(withIdentityOptions(command)).action(async (idOrOrigin: string, options: GivenOptions) => {
    const changes = { ...options, ...(options.default !== undefined && { isDefault: options.default }) };
    await withStore(options, async (store) => printWebApplication(await change(store, idOrOrigin, changes), options));
  });
}

function listCommand(): Command {
  return withCommonOptions(new Command('list').description('Show all web applications.')).action(
    async (options: GivenOptions) => {
      await withStore(options, async (store) => printWebApplications(await listWebApplications(store.db), options));
    },
  );
}

function switchCommand(name: string, description: string, isActive: boolean): Command {
  const command = new Command(name).description(description).argument('<id-or-origin>');
  return withCommonOptions(command).action(async (idOrOrigin: string, options: GivenOptions) => {
    await withStore(options, async (store) => printWebApplication(await change(store, idOrOrigin, { isActive }), options));
  });
}

async function change(
  store: Store,
  idOrOrigin: string,
  changes: Parameters<typeof updateWebApplication>[2],
): Promise<WebApplication> {
  return store.transaction(async (trx) => {
    const { id } = await getWebApplication(trx, idOrOrigin);
    return updateWebApplication(trx, id, changes, systemClock());
  });
}

const withIdentityOptions = (command: Command): Command =>
  command
    .option('--aad-client-id <id>', 'client id of the sign-in, as its provider gave it ("" for none)')
    .option('--aad-metadata-endpoint <address>', 'OpenID Connect metadata of the sign-in ("" for none)')
    .option('--aad-emails-verified', 'its provider lets nobody have an e-mail address that it has not verified')
    .option('--no-aad-emails-verified', 'addresses count as verified only where the token says so')
    .option('--default', 'make it the default web application')
    .option('--no-default', 'make it no longer the default');

const withCommonOptions = (command: Command): Command => command.addOption(databaseOption()).addOption(jsonOption());
