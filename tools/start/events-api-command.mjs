import { join } from 'node:path';
import { findNode } from '../setup/find-node.mjs';
import { root } from '../setup/root.mjs';
import { run } from '../setup/run.mjs';
import { ToldError } from '../setup/told-error.mjs';

export const eventsApiCommand = join(root, 'bin/events-api.mjs');

/**
 * Runs a command of the Events API that answers in JSON.
 * @param {readonly string[]} args
 * @returns {Promise<unknown>}
 * @throws {ToldError} with what the command said, when it refused
 */
async function ask(args) {
  const { code, output } = await run(findNode(), [eventsApiCommand, ...args, '--json']);
  if (code !== 0) throw new ToldError(`events-api ${args.slice(0, 2).join(' ')}: ${output.trim()}`);
  return JSON.parse(output);
}

/**
 * The token of the web application that belongs to an origin; it is created when there is none.
 * @param {string} database
 * @param {string} origin
 * @returns {Promise<string>}
 */
export async function getApplicationToken(database, origin) {
  const known = /** @type {{ origin: string, token: string }[]} */ (
    await ask(['web-application', 'list', '--database', database])
  ).find((application) => application.origin === origin);
  if (known) return known.token;
  const create = ['web-application', 'create', '--name', 'Portal on this machine', '--origin', origin, '--database', database];
  return /** @type {{ token: string }} */ (await ask(create)).token;
}

/**
 * Lets people sign in at the web application of an origin.
 * @param {string} database
 * @param {string} origin
 * @param {{ clientId: string, metadata: string }} signIn what the portal is called at the provider, and where the provider says what it is
 */
export async function configureSignIn(database, origin, { clientId, metadata }) {
  const identity = ['--aad-client-id', clientId, '--aad-metadata-endpoint', metadata];
  await ask(['web-application', 'update', origin, ...identity, '--database', database]);
}

/**
 * Loads the demo organisation, or moves its dates on to today; registrations stay.
 * @param {string} database
 */
export async function loadDemoOrganisation(database) {
  const { code, output } = await run(findNode(), [join(root, 'events-api/demo/load.ts'), '--database', database]);
  if (code !== 0) throw new ToldError(`The demo organisation could not be loaded: ${output.trim()}`);
}
