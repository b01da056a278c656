/** @typedef {import('../serve/site-configuration.mjs').SiteConfiguration} SiteConfiguration */

export const policyHeader = 'Content-Security-Policy';

/**
 * The site configuration with a content security policy that lets the portal speak with the servers that its `config.json`
 * names, and with no other. Everything else in the policy stays as it is written.
 * @param {SiteConfiguration} site
 * @param {Readonly<Record<string, unknown>>} configuration content of `config.json`
 * @returns {SiteConfiguration}
 */
export function withSources(site, configuration) {
  const policy = site.globalHeaders[policyHeader] ?? '';
  const api = originOf(configuration['apiEndpoint']);
  const images = originOf(configuration['imagesEndpoint']);
  const changed = [
    /** @type {const} */ (['connect-src', ["'self'", api, signInOrigin(configuration)]]),
    /** @type {const} */ (['img-src', ["'self'", 'data:', api, images]]),
  ].reduce((text, [directive, sources]) => withDirective(text, directive, sources), policy);
  return { ...site, globalHeaders: { ...site.globalHeaders, [policyHeader]: changed } };
}

/**
 * @param {string} policy
 * @param {string} directive
 * @param {readonly (string | undefined)[]} sources
 */
function withDirective(policy, directive, sources) {
  const written = [directive, ...new Set(sources.filter((source) => source !== undefined))].join(' ');
  const directives = policy.split(/\s*;\s*/).filter((part) => part !== '');
  const at = directives.findIndex((part) => part.split(' ', 1)[0] === directive);
  if (at === -1) directives.push(written);
  else directives[at] = written;
  return directives.join('; ');
}

/**
 * @param {unknown} address
 * @returns {string | undefined} undefined for an address without a host: that is the portal's own origin
 */
function originOf(address) {
  return typeof address === 'string' && URL.canParse(address) ? new URL(address).origin : undefined;
}

/**
 * Azure AD B2C and other providers are asked for their keys and tokens by the browser.
 * @param {Readonly<Record<string, unknown>>} configuration
 */
function signInOrigin(configuration) {
  if (configuration['isAuthenticationEnabled'] !== true) return undefined;
  const settings = configuration['aadB2CConfig'];
  const host =
    typeof settings === 'object' && settings !== null && 'authorityHost' in settings ? settings.authorityHost : undefined;
  if (typeof host !== 'string') return undefined;
  return originOf(host.includes('://') ? host : `https://${host}`);
}
