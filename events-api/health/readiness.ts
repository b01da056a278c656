import { getContentVersion } from '../store/content-version.ts';
import { isMigrated } from '../store/migrate.ts';
import type { Database } from '../store/store.ts';

export interface ReasonAgainst {
  readonly reason: 'stopping' | 'not migrated' | 'the database does not answer';
  readonly err?: unknown;
}

/** Whether calls should be sent to this process. */
export class Readiness {
  readonly #db: Database;
  #isStopping = false;
  #isMigrated = false;

  constructor(db: Database) {
    this.#db = db;
  }

  stop(): void {
    this.#isStopping = true;
  }

  async findReasonAgainst(): Promise<ReasonAgainst | undefined> {
    if (this.#isStopping) return { reason: 'stopping' };
    try {
      // A database is never migrated backwards.
      this.#isMigrated ||= await isMigrated(this.#db);
      if (!this.#isMigrated) return { reason: 'not migrated' };
      await getContentVersion(this.#db);
      return undefined;
    } catch (err) {
      return { reason: 'the database does not answer', err };
    }
  }
}
