import { readFileSync, writeFileSync } from 'node:fs';
import { readSiteConfiguration } from '../serve/site-configuration.mjs';
import { ToldError } from '../setup/told-error.mjs';
import { policyHeader, withSources } from './content-security-policy.mjs';

/**
 * Writes the addresses that `config.json` names into the content security policy of `staticwebapp.config.json`; every other
 * character of the file stays.
 * @param {string} configurationFile
 * @param {string} siteFile
 * @returns {boolean} whether the file had to change
 * @throws {ToldError} when config.json is missing or not JSON
 */
export function writeSiteConfiguration(configurationFile, siteFile) {
  const site = readSiteConfiguration(siteFile);
  const policies = [site, withSources(site, readConfiguration(configurationFile))].map((one) => one.globalHeaders[policyHeader]);
  const [before, after] = policies.map((policy) => JSON.stringify(policy));
  if (before === undefined || after === undefined || before === after) return false;
  writeFileSync(
    siteFile,
    readFileSync(siteFile, 'utf8').replace(before, () => after),
  );
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
