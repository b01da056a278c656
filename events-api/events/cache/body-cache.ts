import { Body } from './body.ts';

/** What an answer was built from: it holds as long as these are the same. */
export type Ingredients = readonly unknown[];

interface Entry {
  readonly ingredients: Ingredients;
  readonly body: Body;
}

/** Bytes kept at most; the least recently sent answer goes first. */
const CAPACITY = 96 * 1024 * 1024;

/** Answers as bytes, built once from the same ingredients. */
export class BodyCache {
  readonly #entries = new Map<string, Entry>();
  readonly #capacity: number;

  constructor(capacity = CAPACITY) {
    this.#capacity = capacity;
  }

  /** The answer under `key`, as it was built or, when an ingredient has changed, built anew. */
  body(key: string, ingredients: Ingredients, build: () => unknown): Body {
    const known = this.#entries.get(key);
    const isCurrent = known !== undefined && isSame(known.ingredients, ingredients);
    const body = isCurrent ? known.body : new Body(build());
    this.#entries.delete(key);
    this.#entries.set(key, isCurrent ? known : { ingredients, body });
    if (!isCurrent) this.#makeRoom();
    return body;
  }

  #makeRoom(): void {
    let size = 0;
    for (const entry of this.#entries.values()) size += entry.body.size;
    for (const [key, entry] of this.#entries) {
      if (size <= this.#capacity) return;
      size -= entry.body.size;
      this.#entries.delete(key);
    }
  }
}

const isSame = (a: Ingredients, b: Ingredients): boolean => a.length === b.length && a.every((one, at) => one === b[at]);
