import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/root.mjs';

/**
 * The part of `staticwebapp.config.json` that the portal uses; Azure Static Web Apps reads the same file.
 * @typedef {object} SiteConfiguration
 * @property {{ rewrite: string, exclude?: readonly string[] }} navigationFallback
 * @property {readonly { route: string, headers?: Readonly<Record<string, string>> }[]} routes the first that matches holds
 * @property {Readonly<Record<string, string>>} globalHeaders
 * @property {Readonly<Record<string, string>>} [mimeTypes]
 */

export const siteConfigurationFile = join(root, 'staticwebapp.config.json');

/**
 * @param {string} [file]
 * @returns {SiteConfiguration}
 */
export const readSiteConfiguration = (file = siteConfigurationFile) =>
  /** @type {SiteConfiguration} */ (JSON.parse(readFileSync(file, 'utf8')));

/**
 * Static Web Apps' patterns: `*` stands for anything, `{a,b}` for one of several.
 * @param {string} pattern
 * @param {string} path
 */
export function matchesPattern(pattern, path) {
  const source = pattern
    .replace(/[.+?^$()|[\]\\/]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\{([^}]*)\}/g, (_whole, /** @type {string} */ options) => `(?:${options.split(',').join('|')})`);
  return new RegExp(`^${source}$`).test(path);
}

/**
 * @param {SiteConfiguration} site
 * @param {string} path
 * @returns {Readonly<Record<string, string>>} the headers of an answer: those of every answer, then those of the first route that matches
 */
export function headersFor(site, path) {
  const route = site.routes.find((rule) => matchesPattern(rule.route, path));
  return { ...site.globalHeaders, ...route?.headers };
}

/**
 * @param {SiteConfiguration} site
 * @param {string} path of a file that does not exist
 * @returns {string | undefined} the page that stands in for it, when the path is a page of the portal's own router
 */
export function fallbackFor(site, path) {
  const { rewrite, exclude = [] } = site.navigationFallback;
  return exclude.some((pattern) => matchesPattern(pattern, path)) ? undefined : rewrite;
}
