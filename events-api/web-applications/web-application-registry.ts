import type { StoreState, StoreWatch } from '../store/store-watch.ts';
import type { Database } from '../store/store.ts';
import type { WebApplication } from './web-application.ts';
import { listWebApplications } from './web-application.repository.ts';

export interface KnownWebApplications {
  findByToken(token: string): WebApplication | undefined;
  /** Whether any active web application has this origin. */
  hasOrigin(origin: string): boolean;
}

/** The active web applications, in memory: every request asks for one. */
export class WebApplicationRegistry {
  readonly #db: Database;
  readonly #watch: StoreWatch;
  #state: StoreState | undefined;
  #known: KnownWebApplications | undefined;

  constructor(db: Database, watch: StoreWatch) {
    this.#db = db;
    this.#watch = watch;
  }

  /** The web applications when they are known without asking the store. */
  get fresh(): KnownWebApplications | undefined {
    return this.#state !== undefined && this.#state === this.#watch.fresh ? this.#known : undefined;
  }

  async known(): Promise<KnownWebApplications> {
    const state = await this.#watch.state();
    if (this.#known && state === this.#state) return this.#known;
    const known = await this.#load();
    this.#state = state;
    this.#known = known;
    return known;
  }

  async #load(): Promise<KnownWebApplications> {
    const active = (await listWebApplications(this.#db)).filter((application) => application.isActive);
    const byToken = new Map(active.map((application) => [application.token, application]));
    const origins = new Set(active.map((application) => application.origin));
    return { findByToken: (token) => byToken.get(token), hasOrigin: (origin) => origins.has(origin) };
  }
}
