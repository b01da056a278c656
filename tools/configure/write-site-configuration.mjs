import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { readSiteConfiguration } from '../serve/site-configuration.mjs';
import { ToldError } from '../setup/told-error.mjs';
import { withSources } from './content-security-policy.mjs';

/**
 * Writes the addresses that `config.json` names into the content security policy of `staticwebapp.config.json`.
 * @param {string} configurationFile
 * @param {string} siteFile
 * @returns {Promise<boolean>} whether the file had to change
 * @throws {ToldError} when config.json is missing or not JSON
 */
export async function writeSiteConfiguration(configurationFile, siteFile) {
  const before = readFileSync(siteFile, 'utf8');
  const site = withSources(readSiteConfiguration(siteFile), readConfiguration(configurationFile));
  const after = await format(JSON.stringify(site), { ...(await resolveConfig(siteFile)), parser: 'json' });
  if (after === before) return false;
  writeFileSync(siteFile, after);
  return true;
}

/**
 * @param {string} file
 * @returns {Readonly<Record<string, unknown>>}
 */
function readConfiguration(file) {
  try {
    return /** @type {Record<string, unknown>} */ (JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new ToldError(`${file} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
