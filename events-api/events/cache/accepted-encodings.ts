/** The encodings that an `Accept-Encoding` header allows; `;q=0` forbids one (RFC 9110, 12.5.3). */
export function acceptedEncodings(header: string | undefined): ReadonlySet<string> {
  const known = sets.get(header);
  if (known) return known;
  const accepted = new Set<string>();
  for (const entry of (header ?? '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = entry.split(';').map((part) => part.trim());
    if (name && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))) accepted.add(name);
  }
  if (accepted.has('*')) accepted.add('gzip');
  if (sets.size < REMEMBERED) sets.set(header, accepted);
  return accepted;
}

/** Browsers send a handful of different headers; the rest is read each time. */
const REMEMBERED = 50;
const sets = new Map<string | undefined, ReadonlySet<string>>();
