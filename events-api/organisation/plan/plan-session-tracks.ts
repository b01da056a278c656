import { importedId } from '../../store/ids.ts';
import type { SessionTrackTable } from '../../store/tables/session.table.ts';
import { sessionTrackRowOf } from '../rows/session-track-row.ts';
import type { EventScope } from './event-scope.ts';
import { storedParts } from './ownership.ts';
import { planRemoval, planRow } from './plan-rows.ts';
import { References } from './references.ts';

/** @returns the tracks that the sessions of the event may be in */
export async function planSessionTracks(scope: EventScope): Promise<References<SessionTrackTable>> {
  const { run, entry, row, path } = scope;
  const stored = await storedParts(scope, 'session_track', 'sessionTracks', entry.sessionTracks);
  if (!entry.sessionTracks) return new References(run, 'session-track', stored);
  const tracks = new Map<string, SessionTrackTable>();
  entry.sessionTracks.forEach((trackEntry, position) => {
    const before = stored.get(importedId('session-track', trackEntry.id));
    const planned = sessionTrackRowOf(trackEntry, before, row.id, position);
    const place = `${path}.sessionTracks[${position}]`;
    const track = run.customAttributes.applyTo('sessionTrack', planned, trackEntry, place);
    planRow(run, 'session_track', track, before);
    tracks.set(track.id, track);
  });
  for (const track of stored.values()) if (!tracks.has(track.id)) planRemoval(run, 'session_track', track);
  return new References(run, 'session-track', tracks);
}
