import type { FastifyBaseLogger } from 'fastify';
import type { Clock } from '../../config/clock.ts';
import { ApiError } from '../../errors/api-error.ts';
import { fetchIssuerKeys, type IssuerKeys } from './issuer-keys.ts';

/* All in milliseconds. */
const MINUTE = 60_000;
/** A key that the issuer has withdrawn is good for no longer than this. */
const FRESH_FOR = 10 * MINUTE;
/** How long keys are good for while the issuer cannot be asked. */
const USABLE_FOR = 24 * 60 * MINUTE;
/** Tokens with made-up keys ask the issuer no more often than this. */
const COOLDOWN = 10_000;
/** An issuer that is down is left alone for this long. */
const PAUSE = 5000;

interface Attempt {
  readonly at: number;
  /** Null: it succeeded, or has not failed yet. */
  readonly failure: { readonly cause: unknown } | null;
}

/** One issuer of tokens: its keys, kept and renewed. */
export class Issuer {
  readonly #endpoint: string;
  readonly #clock: Clock;
  readonly #log: FastifyBaseLogger;
  #known: { readonly keys: IssuerKeys; readonly at: number } | undefined;
  #lastAttempt: Attempt | undefined;
  #asking: Promise<IssuerKeys> | undefined;

  constructor(metadataEndpoint: string, clock: Clock, log: FastifyBaseLogger) {
    this.#endpoint = metadataEndpoint;
    this.#clock = clock;
    this.#log = log;
  }

  /** The keys as they were known lately. @throws ApiError `identity_unavailable` when none are and the issuer cannot be asked */
  async keys(): Promise<IssuerKeys> {
    const usable = this.#knownFor(USABLE_FOR);
    if (usable && this.#knownFor(FRESH_FOR)) return usable;
    const asking = this.#ask();
    if (!usable) return asking;
    // Whoever's key is known does not wait for an issuer that was down a moment ago.
    const answer = asking.catch(() => usable);
    return this.#lastAttempt?.failure ? usable : answer;
  }

  /**
   * The keys after a token came with a key that `before` does not have: asked for anew, unless that was done a moment ago.
   * @returns undefined when there are none but `before`
   * @throws ApiError `identity_unavailable` when the issuer cannot be asked, so that nobody can tell whose key it is
   */
  async keysAfter(before: IssuerKeys): Promise<IssuerKeys | undefined> {
    if (this.#known && this.#known.keys !== before) return this.#known.keys;
    const isAskedAlready = !this.#asking && this.#isWithin(COOLDOWN) && !this.#lastAttempt?.failure;
    return isAskedAlready ? undefined : this.#ask();
  }

  #ask(): Promise<IssuerKeys> {
    const failure = this.#lastAttempt?.failure;
    if (failure && this.#isWithin(PAUSE)) return Promise.reject(new ApiError('identity_unavailable', failure));
    this.#asking ??= this.#fetch().finally(() => (this.#asking = undefined));
    return this.#asking;
  }

  async #fetch(): Promise<IssuerKeys> {
    try {
      const keys = await fetchIssuerKeys(this.#endpoint);
      this.#known = { keys, at: this.#now() };
      this.#lastAttempt = { at: this.#now(), failure: null };
      return keys;
    } catch (cause) {
      this.#lastAttempt = { at: this.#now(), failure: { cause } };
      this.#log.warn({ err: cause }, 'the issuer of sign-in tokens cannot be asked');
      throw new ApiError('identity_unavailable', { cause });
    }
  }

  #knownFor(time: number): IssuerKeys | undefined {
    return this.#known && this.#now() - this.#known.at < time ? this.#known.keys : undefined;
  }

  #isWithin(time: number): boolean {
    return this.#lastAttempt !== undefined && this.#now() - this.#lastAttempt.at < time;
  }

  #now(): number {
    return this.#clock().getTime();
  }
}
