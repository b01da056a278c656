import type { Database } from '../../store/store.ts';
import type { EventEntry } from '../event-entry.ts';
import { speakerEntryOf } from '../rows/speaker-row.ts';
import type { SpeakerEntry } from '../speaker-entry.ts';
import type { EventReading } from './read-events.ts';

/** All speakers, or those of `only`. */
export async function readSpeakers(
  db: Database,
  { imageOf, withValues }: EventReading,
  only: readonly EventEntry[] | undefined,
): Promise<SpeakerEntry[]> {
  const rows = await db.selectFrom('speaker').selectAll().orderBy('external_id').execute();
  const engaged = only && new Set(only.flatMap(({ sessions }) => (sessions ?? []).flatMap(({ speakers }) => speakers ?? [])));
  return rows
    .filter(({ external_id }) => !engaged || engaged.has(external_id))
    .map((row) => withValues('speaker', row, speakerEntryOf(row, imageOf(row.image_id))));
}
