import { importedId } from '../../store/ids.ts';
import type { SpeakerTable } from '../../store/tables/speaker.table.ts';
import type { Organisation } from '../organisation-file.ts';
import { speakerRowOf } from '../rows/speaker-row.ts';
import type { ImportRun } from './import-run.ts';
import { planRow } from './plan-rows.ts';
import { References, storedRows } from './references.ts';

export async function planSpeakers(run: ImportRun, organisation: Organisation): Promise<References<SpeakerTable>> {
  const entries = organisation.speakers ?? [];
  const engaged = organisation.events.flatMap(({ sessions }) => (sessions ?? []).flatMap(({ speakers }) => speakers ?? []));
  const speakers = await storedRows<SpeakerTable>(run, 'speaker', [...entries.map(({ id }) => id), ...engaged]);
  entries.forEach((entry, index) => {
    const stored = speakers.get(importedId('speaker', entry.id));
    const imageId = run.images.idOf(entry.image, stored?.image_id, `speakers[${index}].image`);
    const row = speakerRowOf(entry, stored, imageId);
    const speaker = run.customAttributes.applyTo('speaker', row, entry, `speakers[${index}]`);
    planRow(run, 'speaker', speaker, stored);
    speakers.set(speaker.id, speaker);
  });
  if (organisation.speakers) run.leftovers.speakers.push(...(await formerSpeakers(run, organisation)));
  return new References(run, 'speaker', speakers);
}

/** Speakers that the events of the file have had until now and that the file does not list. */
async function formerSpeakers(run: ImportRun, { events, speakers }: Organisation): Promise<string[]> {
  if (events.length === 0) return [];
  const listed = new Set((speakers ?? []).map(({ id }) => importedId('speaker', id)));
  const eventIds = events.map(({ id }) => importedId('event', id));
  const engagements = await run.trx
    .selectFrom('speaker_engagement')
    .select('speaker_id')
    .distinct()
    .where('event_id', 'in', eventIds)
    .execute();
  return engagements.map((engagement) => engagement.speaker_id).filter((id) => !listed.has(id));
}
