import type { StoreWatch } from '../store/store-watch.ts';
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
  #marker: string | undefined;
  #known: Promise<KnownWebApplications> | undefined;

  constructor(db: Database, watch: StoreWatch) {
    this.#db = db;
    this.#watch = watch;
  }

  async known(): Promise<KnownWebApplications> {
    const { marker } = await this.#watch.state();
    if (!this.#known || marker !== this.#marker) {
      this.#marker = marker;
      this.#known = this.#load();
      // A load that failed is tried again by the next request.
      this.#known.catch(() => (this.#known = undefined));
    }
    return this.#known;
  }

  async #load(): Promise<KnownWebApplications> {
    const active = (await listWebApplications(this.#db)).filter((application) => application.isActive);
    const byToken = new Map(active.map((application) => [application.token, application]));
    const origins = new Set(active.map((application) => application.origin));
    return { findByToken: (token) => byToken.get(token), hasOrigin: (origin) => origins.has(origin) };
  }
}
