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
    /** @type {const} */ (['connect-src', ["'self'", api, ...signInOrigins(configuration)]]),
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
 * Identity providers are asked for their metadata and tokens by the browser. Where the metadata stand in the configuration, they
 * say where else.
 * @param {Readonly<Record<string, unknown>>} configuration
 * @returns {(string | undefined)[]}
 */
function signInOrigins(configuration) {
  if (configuration['isAuthenticationEnabled'] !== true) return [];
  const b2c = configuration['useAadB2C'] === false ? {} : groupIn(configuration, 'aadB2CConfig');
  const externalId = groupIn(configuration, 'externalId');
  const openIdConnect = groupIn(configuration, 'openIdConnect');
  const metadata = groupIn(openIdConnect, 'authorityMetadata');
  const authority = 'authorityMetadata' in openIdConnect ? metadata['token_endpoint'] : openIdConnect['authority'];
  return [...[b2c, externalId].map(({ authorityHost }) => originOfHost(authorityHost)), originOf(authority)];
}

/**
 * @param {Readonly<Record<string, unknown>>} settings
 * @param {string} key
 * @returns {Readonly<Record<string, unknown>>} an empty one for what is no group
 */
function groupIn(settings, key) {
  const group = settings[key];
  return typeof group === 'object' && group !== null ? /** @type {Record<string, unknown>} */ (group) : {};
}

/** @param {unknown} host also accepted as a whole address */
function originOfHost(host) {
  if (typeof host !== 'string') return undefined;
  return originOf(host.includes('://') ? host : `https://${host}`);
}
