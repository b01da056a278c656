import type { Database } from '../../store/store.ts';

/** The file's id of a building or room; null where the row refers to none. */
export type ExternalIds = (id: string | null) => string | null;

export async function readExternalIds(db: Database): Promise<ExternalIds> {
  const buildings = await db.selectFrom('building').select(['id', 'external_id']).execute();
  const rooms = await db.selectFrom('room').select(['id', 'external_id']).execute();
  const ids = new Map([...buildings, ...rooms].map(({ id, external_id }) => [id, external_id]));
  return (id) => (id === null ? null : (ids.get(id) ?? null));
}
