import { sql } from 'kysely';
import type { ImportRun } from './import-run.ts';
import { kindOfTable } from './plan-rows.ts';
import { removeUnusedImages } from './images.ts';

/** Runs after everything is written, when it can be seen what is still referred to. */
export async function removeLeftovers(run: ImportRun): Promise<void> {
  const { buildings, rooms, speakers } = run.leftovers;
  await removeUnused(run, 'speaker', speakers, [['speaker_engagement', 'speaker_id']]);
  await removeUnused(run, 'room', rooms, [
    ['session', 'room_id'],
    ['event', 'room_id'],
  ]);
  await removeUnused(run, 'building', buildings, [
    ['room', 'building_id'],
    ['session', 'building_id'],
    ['event', 'building_id'],
  ]);
  await removeUnusedImages(run.trx);
}

async function removeUnused(
  run: ImportRun,
  table: 'building' | 'room' | 'speaker',
  ids: readonly string[],
  users: readonly [table: string, column: string][],
): Promise<void> {
  const unused = users.map(
    ([user, column]) => sql`not exists (select 1 from ${sql.table(user)} where ${sql.ref(column)} = ${sql.ref(`${table}.id`)})`,
  );
  for (const id of ids) {
    const { rows } = await sql<{ external_id: string; name: string }>`delete from ${sql.table(table)}
      where id = ${id} and ${sql.join(unused, sql` and `)} returning external_id, name`.execute(run.trx);
    for (const row of rows) run.tell(kindOfTable[table], 'removed', { id: row.external_id, name: row.name });
  }
}
