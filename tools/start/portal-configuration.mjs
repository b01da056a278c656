import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../setup/root.mjs';

/**
 * Writes a `config.json` for this machine: what hosts find in `public/config.json`, with the address and the token of the
 * Events API that runs here. It stands in the data folder, never among the sources.
 * @param {string} file
 * @param {string} eventsApi origin under which the browser reaches the Events API
 * @param {string} token
 * @param {Readonly<Record<string, unknown>>} more what else differs from what hosts find
 */
export function writePortalConfiguration(file, eventsApi, token, more = {}) {
  const forHosts = /** @type {Record<string, unknown>} */ (JSON.parse(readFileSync(join(root, 'public/config.json'), 'utf8')));
  const configuration = { ...forHosts, apiEndpoint: `${eventsApi}/EvtMgmt/api/v2.0/`, emApplicationtoken: token, ...more };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(configuration, null, 2)}\n`);
}
