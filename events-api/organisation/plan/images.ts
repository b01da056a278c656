import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Trx } from '../../store/store.ts';
import type { ImageTable } from '../../store/tables/event.table.ts';
import type { Problems } from '../check/problems.ts';
import { insertMissingRows } from './write-rows.ts';

/** A picture is sent as it is to every attendee; one of this size is far too large already. */
const MOST_BYTES = 5 * 1024 * 1024;

/** The pictures of an import, each once. */
export class Images {
  readonly #images = new Map<string, ImageTable>();
  readonly #problems: Problems;

  constructor(problems: Problems) {
    this.#problems = problems;
  }

  /** The id of the picture in a data URI; what is stored when the file says nothing; null for none. */
  idOf(given: string | null | undefined, stored: string | null | undefined, path: string): string | null {
    if (given === undefined) return stored ?? null;
    if (given === null) return null;
    const image = imageOf(given);
    if (!image) this.#problems.add(path, 'is not Base64 all through');
    else if (image.bytes.length > MOST_BYTES)
      this.#problems.add(path, `has ${image.bytes.length} bytes, at most ${MOST_BYTES} are kept`);
    else this.#images.set(image.id, image);
    return image?.id ?? null;
  }

  write(trx: Trx): Promise<void> {
    return insertMissingRows(trx, 'image', [...this.#images.values()]);
  }
}

/** Drops the pictures that nothing shows any more. */
export async function removeUnusedImages(trx: Trx): Promise<void> {
  await sql`delete from image where id not in (
    select image_id from event where image_id is not null
    union select image_id from speaker where image_id is not null
    union select logo_id from sponsorship where logo_id is not null)`.execute(trx);
}

function imageOf(dataUri: string): ImageTable | undefined {
  const comma = dataUri.indexOf(',');
  const base64 = dataUri.slice(comma + 1);
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length === 0 || bytes.toString('base64') !== base64) return undefined;
  const mediaType = dataUri.slice('data:'.length, dataUri.indexOf(';'));
  return { id: createHash('sha256').update(mediaType).update(bytes).digest('hex'), media_type: mediaType, bytes };
}

export const dataUriOf = ({ media_type, bytes }: ImageTable): string =>
  `data:${media_type};base64,${Buffer.from(bytes).toString('base64')}`;
