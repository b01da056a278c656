import type { Report } from '../report.ts';
import { occurrenceKey, occurrencesNote } from '../schedule/occurrence-keys.ts';
import type { ScheduleSession } from '../schedule/schedule.ts';
import { cleanLine } from '../text/clean-text.ts';
import type { Slugs } from '../text/slug.ts';
import { entriesOf } from './entries.ts';
import type { Slot } from './find-slots.ts';
import type { Hoverboard, HoverboardSession } from './schema.ts';

/** A session for each slot: the second of a record is called `id-2`. Records without a slot are sessions without a time. */
export function scheduleSessions(
  hoverboard: Hoverboard,
  slots: readonly Slot[],
  keys: { rooms: Slugs; tracks: Slugs },
  report: Report,
): ScheduleSession[] {
  const slotsOf = Map.groupBy(slots, ({ session }) => session);
  const records = new Map(entriesOf(hoverboard.sessions));
  for (const id of slotsOf.keys()) {
    if (!records.has(id))
      report.leaveOut({ what: 'session', id, name: '', why: 'The schedule refers to it, but the file does not have it.' });
  }
  return [...records].flatMap(([id, record]) => {
    const occurrences: readonly (Slot | undefined)[] = slotsOf.get(id) ?? [undefined];
    if (occurrences.length > 1) {
      report.note(occurrencesNote(cleanLine(record.title), id, occurrences.length));
    }
    return occurrences.map((slot, index) => scheduleSession(record, id, occurrenceKey(id, index + 1, records), slot, keys));
  });
}

function scheduleSession(
  record: HoverboardSession,
  id: string,
  key: string,
  slot: Slot | undefined,
  { rooms, tracks }: { rooms: Slugs; tracks: Slugs },
): ScheduleSession {
  const speakers = (record.speakers ?? []).flatMap((speaker) => (speaker === null || speaker === '' ? [] : [String(speaker)]));
  const room = cleanLine(slot?.track);
  return {
    key,
    place: { path: `sessions[${JSON.stringify(id)}]` },
    title: cleanLine(record.title),
    start: slot?.start,
    end: slot?.end,
    room: room === null ? null : rooms.of(room),
    tracks: (record.tags ?? []).flatMap((tag) => cleanLine(tag) ?? []).map((tag) => tracks.of(tag)),
    speakers,
    summary: record.description ?? null,
    typeName: record.type ?? null,
    language: record.language ?? null,
    // The site gives an icon to registration, breaks and meals.
    isServiceSession: speakers.length === 0 && cleanLine(record.icon) !== null,
    links: [{ title: null, url: record.presentation ?? null }],
  };
}
