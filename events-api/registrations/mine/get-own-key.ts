import { ApiError } from '../../errors/api-error.ts';
import type { Database } from '../../store/store.ts';

/**
 * The key of the personal link of a contact's registration, by its id or by that of one of its sessions: clients in the field use
 * one path for both.
 * @throws ApiError `registration_not_found` for what is not there and for what belongs to somebody else
 */
export async function getOwnKey(db: Database, contactId: string, id: string): Promise<string> {
  const own = db.selectFrom('event_registration').select('key').where('contact_id', '=', contactId);
  const ofSession = db.selectFrom('session_registration').select('event_registration_id').where('id', '=', id);
  const row = await own.where((where) => where.or([where('id', '=', id), where('id', 'in', ofSession)])).executeTakeFirst();
  if (!row) throw new ApiError('registration_not_found');
  return row.key;
}
