import type { Database } from '../../store/store.ts';
import { dataUriOf } from '../plan/images.ts';

/** Gives the picture with an id as a data URI. */
export type ImageReader = (id: string | null) => string | null;

export async function readImages(db: Database): Promise<ImageReader> {
  const rows = await db.selectFrom('image').selectAll().execute();
  const uris = new Map(rows.map((row) => [row.id, dataUriOf(row)]));
  return (id) => (id === null ? null : (uris.get(id) ?? null));
}
