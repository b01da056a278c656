import { Body } from './body.ts';

/** What an answer was built from: it holds as long as these are the same. */
export type Ingredients = readonly unknown[];

interface Entry {
  readonly ingredients: Ingredients;
  readonly body: Body;
  /** When it was built; milliseconds, by the clock of `performance.now()`. */
  readonly since: number;
}

/** Bytes kept at most; the least recently sent answer goes first. */
const CAPACITY = 96 * 1024 * 1024;

/** How long an answer stays the same before time is spent on it, in milliseconds. */
const SETTLED = 5000;

/** Answers as bytes, built once from the same ingredients. */
export class BodyCache {
  readonly #entries = new Map<string, Entry>();
  readonly #capacity: number;
  /** How many answers were built so far. */
  built = 0;

  constructor(capacity = CAPACITY) {
    this.#capacity = capacity;
  }

  /** The answer under `key`, as it was built or, when an ingredient has changed, built anew. */
  body(key: string, ingredients: Ingredients, build: () => unknown): Body {
    const known = this.#entries.get(key);
    const isCurrent = known !== undefined && isSame(known.ingredients, ingredients);
    if (!isCurrent) this.built++;
    const body = isCurrent ? known.body : new Body(build());
    this.#entries.delete(key);
    this.#entries.set(key, isCurrent ? known : { ingredients, body, since: performance.now() });
    if (!isCurrent) this.#makeRoom();
    return body;
  }

  /**
   * Makes the answer smaller that was sent last, among those that have stayed the same for a while: one that changes with every
   * registration is not worth it.
   * @param now milliseconds, by the clock of `performance.now()`
   */
  async makeOneSmaller(now: number): Promise<void> {
    const settled = [...this.#entries.values()].filter(({ body, since }) => body.canBeSmaller && now - since >= SETTLED);
    await settled.at(-1)?.body.makeSmaller();
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
