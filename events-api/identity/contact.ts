import type { Selectable } from 'kysely';
import type { Database } from '../store/store.ts';
import type { ContactTable } from '../store/tables/contact.table.ts';

/** The person behind a sign-in, as the organisation knows them. */
export interface Contact {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  /** Blank when the provider does not tell. */
  readonly email: string;
}

export type ContactRow = Selectable<ContactTable>;

export const contactFromRow = (row: ContactRow): Contact => ({
  id: row.id,
  firstName: row.first_name,
  lastName: row.last_name,
  email: row.email,
});

export function findLinkedContact(db: Database, objectId: string): Promise<ContactRow | undefined> {
  return db.selectFrom('contact').selectAll().where('aad_object_id', '=', objectId).executeTakeFirst();
}
