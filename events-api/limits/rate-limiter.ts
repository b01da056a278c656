/** In milliseconds. */
const MINUTE = 60_000;

/** More networks than this in a minute share one allowance between them, so that memory has a bound (about 10 MB). */
const MOST_NETWORKS = 100_000;
const ALL_OTHERS = '';

/**
 * Lets each network make so many requests at once, and as many again as a minute goes by (GCRA: all that is kept is the moment at
 * which the allowance is whole again). What is refused is not counted.
 */
export class RateLimiter {
  readonly #cost: number;
  readonly #mostNetworks: number;
  #wholeAt = new Map<string, number>();
  #olderWholeAt = new Map<string, number>();
  #tidyAt = -Infinity;

  constructor(perMinute: number, mostNetworks = MOST_NETWORKS) {
    this.#cost = MINUTE / perMinute;
    this.#mostNetworks = mostNetworks;
  }

  /**
   * Counts a request.
   * @param now milliseconds of a clock that only goes forward
   * @returns 0, or in how many seconds to try again
   */
  take(network: string, now: number): number {
    if (now >= this.#tidyAt) this.#tidy(now);
    const key = this.#keyOf(network);
    const wholeAt = Math.max(now, this.#wholeAt.get(key) ?? this.#olderWholeAt.get(key) ?? now);
    const wait = wholeAt + this.#cost - now - MINUTE;
    // Sums of fractions are not exact.
    if (wait > 1e-6) return Math.ceil(wait / 1000);
    this.#wholeAt.set(key, wholeAt + this.#cost);
    return 0;
  }

  /** How many networks are remembered. */
  get size(): number {
    return this.#wholeAt.size + this.#olderWholeAt.size;
  }

  #keyOf(network: string): string {
    return this.#wholeAt.size < this.#mostNetworks || this.#wholeAt.has(network) ? network : ALL_OTHERS;
  }

  /** Whoever has not called for a minute has its whole allowance. */
  #tidy(now: number): void {
    this.#olderWholeAt = now < this.#tidyAt + MINUTE ? this.#wholeAt : new Map<string, number>();
    this.#wholeAt = new Map();
    this.#tidyAt = now + MINUTE;
  }
}
