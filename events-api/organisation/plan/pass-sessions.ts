import { importedId } from '../../store/ids.ts';
import type { PassEntry } from '../pass-entry.ts';
import type { EventScope } from './event-scope.ts';
import type { PlannedSession } from './plan-sessions.ts';

/** The sessions that the passes of one event open. */
export class PassSessions {
  readonly #scope: EventScope;
  readonly #sessions: ReadonlySet<string>;
  readonly #leftOut: ReadonlySet<string>;
  readonly #openedBy: ReadonlyMap<string, ReadonlySet<string>>;

  private constructor(
    scope: EventScope,
    sessions: readonly PlannedSession[],
    openedBy: ReadonlyMap<string, ReadonlySet<string>>,
  ) {
    this.#scope = scope;
    this.#sessions = new Set(sessions.map(({ row }) => row.id));
    this.#leftOut = new Set((scope.entry.sessions ?? []).map(({ id }) => importedId('session', id)));
    this.#openedBy = openedBy;
  }

  static async load(scope: EventScope, sessions: readonly PlannedSession[]): Promise<PassSessions> {
    const rows = await scope.run.trx
      .selectFrom('pass_session')
      .innerJoin('pass', 'pass.id', 'pass_session.pass_id')
      .select(['pass_session.pass_id', 'pass_session.session_id'])
      .where('pass.event_id', '=', scope.row.id)
      .execute();
    const groups = Map.groupBy(rows, ({ pass_id }) => pass_id);
    const openedBy = new Map([...groups].map(([id, links]) => [id, new Set(links.map(({ session_id }) => session_id))] as const));
    return new PassSessions(scope, sessions, openedBy);
  }

  /** @returns whether the pass opens other sessions than before */
  plan(passId: string, { sessions }: PassEntry, path: string): boolean {
    if (!sessions) return false;
    const ids = new Set(
      sessions.map((externalId, index) => this.#find(externalId, `${path}.sessions[${index}]`)).filter((id) => id !== undefined),
    );
    const before = this.#openedBy.get(passId) ?? new Set();
    if (ids.size === before.size && [...ids].every((id) => before.has(id))) return false;
    const links = [...ids].map((id) => ({ pass_id: passId, session_id: id }));
    this.#scope.run.writes.replaceLinks('pass_session', passId, links);
    return true;
  }

  /** A session that has no time yet is in the file but not in the store; it is not the pass's fault. */
  #find(externalId: string, path: string): string | undefined {
    const id = importedId('session', externalId);
    if (this.#sessions.has(id)) return id;
    if (!this.#leftOut.has(id)) this.#scope.run.problems.add(path, `no session of this event has the id "${externalId}"`);
    return undefined;
  }
}
