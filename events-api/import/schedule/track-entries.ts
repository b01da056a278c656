import type { SessionEntry, SessionTrackEntry } from '../../organisation/session-entry.ts';
import type { Report } from '../report.ts';
import { cleanLine, cleanText, shorten } from '../text/clean-text.ts';
import { present } from './present.ts';
import type { ScheduleTrack } from './schedule.ts';

/** The tracks by the file's own ids, those without sessions too. */
export function trackEntries(tracks: readonly ScheduleTrack[], eventId: string): ReadonlyMap<string, SessionTrackEntry> {
  return new Map(tracks.map((track) => [track.key, trackEntry(track, eventId)]));
}

/** The tracks that have sessions; the others are reported as left out. */
export function usedTracks(
  tracks: ReadonlyMap<string, SessionTrackEntry>,
  sessions: readonly { readonly entry: SessionEntry }[],
  report: Report,
): SessionTrackEntry[] {
  const used = new Set(sessions.flatMap(({ entry }) => entry.tracks ?? []));
  return [...tracks].flatMap(([key, track]) => {
    if (used.has(track.id)) return [track];
    report.leaveOut({ what: 'session track', id: key, name: track.name, why: 'No session belongs to it.' });
    return [];
  });
}

function trackEntry({ key, name, description }: ScheduleTrack, eventId: string): SessionTrackEntry {
  const text = cleanText(description);
  return present({
    id: `${eventId}/${key}`,
    name: shorten(cleanLine(name) ?? key, 200),
    description: description === undefined ? undefined : text === null ? null : shorten(text, 2000),
  });
}
