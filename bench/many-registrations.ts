import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../events-api/store/store.ts';

export interface Many {
  readonly eventId: string;
  readonly webApplicationId: string;
  /** Numbers of the people, each used once in a database; the first included, the last not. */
  readonly from: number;
  readonly to: number;
}

/** A text of fixed length for each number, in the form of our ids. */
const id = (kind: string): RawBuilder<string> =>
  sql`${sql.lit(`019a0000-0000-7000-${kind}-`)} || substr(cast(1000000000000 + n as text), 2)`;

/** Registrations as the server would have written them, made inside the database: a million take seconds. */
export async function insertMany(db: Database, { eventId, webApplicationId, from, to }: Many): Promise<void> {
  const numbers = sql`with recursive numbers(n) as (select ${sql.lit(from)} union all select n + 1 from numbers where n + 1 < ${sql.lit(to)})`;
  const at = '2030-01-01T00:00:00.000Z';
  await sql`
    insert into contact
      (id, first_name, last_name, email, first_name_key, last_name_key, email_key, originating_event_id, created_at)
    ${numbers}
    select ${id('8000')}, 'Guest', 'Number ' || n, 'many-' || n || '@example.org', 'guest', 'number ' || n,
      'many-' || n || '@example.org', ${sql.lit(eventId)}, ${sql.lit(at)} from numbers`.execute(db);
  await sql`
    insert into event_registration
      (id, name, key, event_id, contact_id, first_name, last_name, email, web_application_id, state, position,
       auto_register, is_canceled, created_at, changed_at)
    ${numbers}
    select ${id('9000')}, 'ER-MANY-' || n, 'key-' || n, ${sql.lit(eventId)}, ${id('8000')}, 'Guest', 'Number ' || n,
      'many-' || n || '@example.org', ${sql.lit(webApplicationId)}, 'registered', 0, 0, 0, ${sql.lit(at)}, ${sql.lit(at)}
    from numbers`.execute(db);
}
