import type { Database } from '../store/store.ts';
import type { Statements } from './statements/statements.ts';

/**
 * Finds the events whose lists want serving although no registration has changed: somebody outside, in this process or another, has
 * raised a capacity, lifted a limit or changed another rule, or an invitation has run out. Reads what the rules of the lists say and
 * counts nothing; where nobody waits that is three look-ups in an empty index.
 */
export class WaitingListWatch {
  readonly #db: Database;
  readonly #statements: Statements;
  #served = new Map<string, string>();

  constructor(db: Database, statements: Statements) {
    this.#db = db;
    this.#statements = statements;
  }

  /**
   * @param now UTC text
   * @returns events, each with what to call once it is served
   */
  async due(now: string): Promise<{ readonly eventId: string; readonly served: () => void }[]> {
    const rules = await this.#rules();
    const expired = await this.#statements.listEventsWithExpiredInvitations(this.#db, { now });
    const isExpired = new Set(expired.map(({ event_id }) => event_id));
    for (const eventId of this.#served.keys()) if (!rules.has(eventId)) this.#served.delete(eventId);
    const changed = [...rules].filter(([eventId, rule]) => isExpired.has(eventId) || this.#served.get(eventId) !== rule);
    return changed.map(([eventId, rule]) => ({ eventId, served: () => this.#served.set(eventId, rule) }));
  }

  /** By event, as a text that is another when anything of it is. */
  async #rules(): Promise<Map<string, string>> {
    const events = await this.#statements.listRulesOfLists(this.#db, {});
    if (events.length === 0) return new Map();
    const sessions = await this.#statements.listSessionsOfLists(this.#db, {});
    const passes = await this.#statements.listPassesOfLists(this.#db, {});
    return new Map(
      events.map((event) => {
        const ofEvent = [...sessions, ...passes].filter(({ event_id }) => event_id === event.id);
        return [event.id, JSON.stringify([event, ofEvent])];
      }),
    );
  }
}
