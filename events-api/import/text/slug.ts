/** Ids hold up to three of them and 200 characters. */
const MAX_LENGTH = 60;

/** A name as part of an id: small letters and digits of any script, hyphens between (`Saal 9, 1. Stock` → `saal-9-1-stock`). */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, (marks) => (/^[\u0300-\u036f]+$/.test(marks) ? '' : marks))
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, MAX_LENGTH)
    .replace(/-$/, '');
}

/** Gives each name a key of its own: where two names have one slug, the second becomes `…-2`. */
export class Slugs {
  readonly #byName = new Map<string, string>();
  readonly #taken = new Set<string>();

  of(name: string): string {
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    const base = slug(name) || 'x';
    let key = base;
    for (let copy = 2; this.#taken.has(key); copy++) key = `${base}-${copy}`;
    this.#byName.set(name, key);
    this.#taken.add(key);
    return key;
  }
}
