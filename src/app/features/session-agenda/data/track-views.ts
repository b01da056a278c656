import type { NamedRef } from '../../../core/events-api/models/session';
import type { TrackView } from '../model/track-view';

const HUES = [1, 2, 3, 4, 5, 6] as const;

/**
 * Colours for an event's tracks, by id. They follow the organiser's order over the whole event, so that a track keeps
 * its colour on every day and under every filter.
 */
export function trackViews(tracks: readonly NamedRef[]): ReadonlyMap<string, TrackView> {
  return new Map(
    tracks.map(({ id, name }, index) => {
      const round = index % (2 * HUES.length);
      return [id, { id, name, hue: HUES[round % HUES.length] ?? 1, isDashed: round >= HUES.length }];
    }),
  );
}
