import type { Kysely } from 'kysely';
import { createTable } from './create-table.ts';

/** Attributes of the organiser's own on what people have registered: beside the rows, so that a registration writes nothing for them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db, 'registration_attributes', { text: ['row_id', 'custom_attributes?'], integer: ['entity'] }, [
    'row_id',
    'entity',
  ]);
}
