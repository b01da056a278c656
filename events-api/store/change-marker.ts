import { sql } from 'kysely';
import type { Database } from './database.ts';

/**
 * Another text whenever anything was committed to the database, by this connection (`total_changes`) or by any other process
 * (`data_version`). Costs two look-ups in memory, no read of the file.
 */
export async function getChangeMarker(db: Database): Promise<string> {
  const { rows } = await sql<{ marker: string }>`
    select data_version || '.' || total_changes() as marker from pragma_data_version`.execute(db);
  return rows[0]?.marker ?? '';
}
