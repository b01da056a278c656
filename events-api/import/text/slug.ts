/** Ids hold up to three of them and 200 characters. */
const MAX_LENGTH = 60;

/** A name as part of an id: small letters and digits of any script, hyphens between (`Saal 9, 1. Stock` → `saal-9-1-stock`). */
export function slug(name: string): string {
  return name
    .slice(0, 500)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, (marks) => (/^[\u0300-\u036f]+$/.test(marks) ? '' : marks))
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, MAX_LENGTH)
    .toWellFormed()
    .replace(/[-\uFFFD]+$/, '');
}

/** Gives each name a key of its own: where two names have one slug, the second becomes `…-2`. */
export class Slugs {
  readonly #byName = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #copies = new Map<string, number>();

  of(name: string): string {
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    const key = this.#freeKey(slug(name) || 'x');
    this.#byName.set(name, key);
    this.#taken.add(key);
    return key;
  }

  #freeKey(base: string): string {
    let key = base;
    let copy = this.#copies.get(base) ?? 1;
    while (this.#taken.has(key)) key = `${base}-${++copy}`;
    this.#copies.set(base, copy);
    return key;
  }
}
