/** In milliseconds, for one answer of an issuer. */
const TIMEOUT = 3000;
/** In bytes; metadata and keys have a few thousand. */
const MAX_SIZE = 512 * 1024;

const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** What an issuer says at an address. @throws Error for anything but JSON of a sane size, in time and from that very address */
export async function fetchJson(address: string): Promise<unknown> {
  const { href } = safeAddress(address);
  const signal = AbortSignal.timeout(TIMEOUT);
  const response = await fetch(href, { redirect: 'error', signal, headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`${href} answered ${response.status}.`);
  return JSON.parse(await textOf(response));
}

/** In plain http anybody on the way could put in keys of their own; on this machine there is no way. */
function safeAddress(address: string): URL {
  const url = new URL(address);
  if (url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.includes(url.hostname))) return url;
  throw new Error(`${address} is not an https address.`);
}

async function textOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MAX_SIZE) throw new Error(`${response.url} answered more than ${MAX_SIZE} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
