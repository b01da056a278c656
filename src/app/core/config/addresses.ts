import type { SettingsReader } from './settings-reader';

const LOCAL_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The address under `key`, absolute and with a trailing slash. An address without a host is taken from the portal's
 * own. Plain http is refused where the browser would block it: on an https page, except to the same machine.
 */
export function endpoint(settings: SettingsReader, key: string, portal: URL): string {
  const written = settings.requiredText(key);
  if (written === '') return '';
  const address = parse(written, portal);
  if (address === undefined) settings.report(key, 'notAnAddress', written);
  else if (isBlocked(address, portal)) settings.report(key, 'notSecure', written);
  else return address.href.endsWith('/') ? address.href : `${address.href}/`;
  return '';
}

/** The address under `key` when it lies on the portal's own origin; the strict content policy allows no other. */
export function ownAddress(settings: SettingsReader, key: string, portal: URL): string {
  const written = settings.requiredText(key);
  if (written === '') return '';
  const address = URL.canParse(written, portal) ? new URL(written, portal) : undefined;
  if (address?.origin === portal.origin) return address.href;
  settings.report(key, 'foreignAddress', written);
  return '';
}

function parse(written: string, portal: URL): URL | undefined {
  const isAbsolute = /^https?:\/\//i.test(written) || written.startsWith('/');
  if (!isAbsolute || !URL.canParse(written, portal)) return undefined;
  const address = new URL(written, portal);
  return address.search === '' && address.hash === '' ? address : undefined;
}

function isBlocked(address: URL, portal: URL): boolean {
  return portal.protocol === 'https:' && address.protocol === 'http:' && !LOCAL_HOSTS.has(address.hostname);
}
