import type { SessionTrackEntry } from '../../organisation/session-entry.ts';
import { cleanLine, cleanText, shorten } from '../text/clean-text.ts';
import { present } from './present.ts';
import type { ScheduleTrack } from './schedule.ts';

/** The tracks by the file's own ids, those without sessions too. */
export function trackEntries(tracks: readonly ScheduleTrack[], eventId: string): ReadonlyMap<string, SessionTrackEntry> {
  return new Map(tracks.map((track) => [track.key, trackEntry(track, eventId)]));
}

function trackEntry({ key, name, description }: ScheduleTrack, eventId: string): SessionTrackEntry {
  const text = cleanText(description);
  return present({
    id: `${eventId}/${key}`,
    name: shorten(cleanLine(name) ?? key, 200),
    description: description === undefined ? undefined : text === null ? null : shorten(text, 2000),
  });
}
