import { join, resolve } from 'node:path';
import { root } from '../setup/root.mjs';
import { ToldError } from '../setup/told-error.mjs';

/**
 * Where things run on this machine.
 * @typedef {object} Settings
 * @property {number} portalPort
 * @property {number} eventsApiPort
 * @property {number} identityProviderPort
 * @property {string} portal origin of the portal
 * @property {string} eventsApi origin of the Events API
 * @property {string} identityProvider origin of the identity provider
 * @property {string} data folder for databases, logs and generated configuration
 * @property {string} database
 */

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Settings}
 * @throws {ToldError} for a port that is none
 */
export function readSettings(env) {
  const portalPort = port(env, 'PORTAL_PORT', 4200);
  const eventsApiPort = port(env, 'EVENTS_API_PORT', 4300);
  const identityProviderPort = port(env, 'IDENTITY_PROVIDER_PORT', 4400);
  const data = env['PORTAL_DATA'] ? resolve(env['PORTAL_DATA']) : join(root, 'data');
  return {
    portalPort,
    eventsApiPort,
    identityProviderPort,
    portal: `http://localhost:${portalPort}`,
    eventsApi: `http://localhost:${eventsApiPort}`,
    identityProvider: `http://localhost:${identityProviderPort}`,
    data,
    database: join(data, 'demo.sqlite'),
  };
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 * @param {number} fallback
 */
function port(env, name, fallback) {
  const written = env[name];
  if (!written) return fallback;
  const number = Number(written);
  if (Number.isInteger(number) && number > 0 && number < 65_536) return number;
  throw new ToldError(`${name} is "${written}": it must be a port number from 1 to 65535.`);
}
