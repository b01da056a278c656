import { publishStatus } from '../../contract/option-sets.ts';
import { bumpContentVersion } from '../store/content-version.ts';
import { seatStates } from '../store/states.ts';
import type { Store, Trx } from '../store/store.ts';

export class NoSuchSession extends Error {}

export interface AdministeredSession {
  readonly id: string;
  readonly name: string;
  readonly publishStatus: 'live' | 'cancelled';
  /** Registrations that have a seat of it or hold one. */
  readonly registrations: number;
}

/**
 * Serves a session, or does so no more; whoever has registered for it stays registered.
 * @param id the id on the wire, or the file's own
 * @throws NoSuchSession
 */
export async function changeSession(
  store: Store,
  id: string,
  status: 'live' | 'cancelled',
  now: Date,
): Promise<AdministeredSession> {
  return store.transaction(async (trx) => {
    const session = await trx
      .selectFrom('session')
      .select(['id', 'name'])
      .where((where) => where.or([where('id', '=', id), where('external_id', '=', id)]))
      .executeTakeFirst();
    if (!session) throw new NoSuchSession(`There is no session "${id}".`);
    await trx
      .updateTable('session')
      .set({ publish_status: publishStatus[status], changed_at: now.toISOString() })
      .where('id', '=', session.id)
      .execute();
    await bumpContentVersion(trx);
    return { ...session, publishStatus: status, registrations: await countRegistrations(trx, session.id) };
  });
}

async function countRegistrations(trx: Trx, sessionId: string): Promise<number> {
  const row = await trx
    .selectFrom('session_registration')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('session_id', '=', sessionId)
    .where('state', 'in', seatStates)
    .executeTakeFirstOrThrow();
  return row.count;
}
