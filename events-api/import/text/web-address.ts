/** An address that a browser can open; bare hosts get a scheme (`example.org/x` → `https://example.org/x`). Undefined for all else. */
export function findWebAddress(text: string | null | undefined, base?: string): string | undefined {
  const address = text?.trim() ?? '';
  if (address === '' || address.length > MAX_LENGTH || /\s/.test(address)) return undefined;
  if (/^https?:\/\//i.test(address)) return withLowerCaseScheme(address);
  if (address.startsWith('//')) return webAddressOf(`https:${address}`);
  if (/^[a-z][a-z0-9+.-]*:/i.test(address) && !/^[^/]+:\d+(\/|$)/.test(address)) return undefined;
  if (base !== undefined && (address.startsWith('/') || !hostPattern.test(address))) return resolve(address, base);
  return hostPattern.test(address) ? webAddressOf(`https://${address}`) : undefined;
}

/** What an address is called where nothing else names it: its host. */
export function hostOf(address: string): string {
  return URL.parse(address)?.hostname.replace(/^www\./, '') ?? address;
}

const MAX_LENGTH = 2000;
const hostPattern = /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(:\d+)?([/?#].*)?$/i;

/** Kept as it is written: normalising would change what some sites compare letter by letter. */
function webAddressOf(address: string): string | undefined {
  return URL.canParse(address) ? address : undefined;
}

function withLowerCaseScheme(address: string): string | undefined {
  return webAddressOf(address.replace(/^https?/i, (scheme) => scheme.toLowerCase()));
}

function resolve(address: string, base: string): string | undefined {
  const resolved = URL.parse(address, base)?.href;
  return resolved !== undefined && /^https?:/.test(resolved) && resolved.length <= MAX_LENGTH ? resolved : undefined;
}
