import type { StoreState, StoreWatch } from '../store/store-watch.ts';
import type { Database } from '../store/store.ts';
import type { WebApplication } from './web-application.ts';
import { listWebApplications } from './web-application.repository.ts';

export interface KnownWebApplications {
  findByToken(token: string): WebApplication | undefined;
  /** Whether any active web application has this origin. */
  hasOrigin(origin: string): boolean;
}

/** How long the web applications are believed, in milliseconds: registrations change the store all the time, but not them. */
const BELIEVED_FOR = 200;

/** The active web applications, in memory: every request asks for one. */
export class WebApplicationRegistry {
  readonly #db: Database;
  readonly #watch: StoreWatch;
  #loaded: { readonly state: StoreState; readonly known: Promise<KnownWebApplications> } | undefined;
  #known: KnownWebApplications | undefined;
  #knownUntil = -Infinity;

  constructor(db: Database, watch: StoreWatch) {
    this.#db = db;
    this.#watch = watch;
  }

  /** The web applications when they are known without asking the store. */
  get fresh(): KnownWebApplications | undefined {
    return performance.now() < this.#knownUntil ? this.#known : undefined;
  }

  /** As the store has them now, whatever was believed of it. */
  async latest(): Promise<KnownWebApplications> {
    this.#watch.touch();
    return this.known();
  }

  async known(): Promise<KnownWebApplications> {
    const askedAt = performance.now();
    const state = await this.#watch.state();
    const known = await this.#of(state);
    this.#known = known;
    this.#knownUntil = askedAt + BELIEVED_FOR;
    return known;
  }

  /** However many requests wait for the same, the store is asked once. */
  async #of(state: StoreState): Promise<KnownWebApplications> {
    if (this.#loaded?.state === state) return this.#loaded.known;
    const loaded = { state, known: this.#load() };
    this.#loaded = loaded;
    loaded.known.catch(() => {
      if (this.#loaded === loaded) this.#loaded = undefined;
    });
    return loaded.known;
  }

  async #load(): Promise<KnownWebApplications> {
    const active = (await listWebApplications(this.#db)).filter((application) => application.isActive);
    const byToken = new Map(active.map((application) => [application.token, application]));
    const origins = new Set(active.map((application) => application.origin));
    return { findByToken: (token) => byToken.get(token), hasOrigin: (origin) => origins.has(origin) };
  }
}
