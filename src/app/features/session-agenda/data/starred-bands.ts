import type { AgendaDay } from '../model/agenda-day';
import type { ListBand } from '../model/list-band';
import type { DayName } from './day-tabs';
import type { SessionLine } from '../model/session-line';

interface BandContext {
  /** Of the same days. */
  readonly names: readonly DayName[];
  /** Of the starred sessions. */
  readonly lines: ReadonlyMap<string, SessionLine>;
  readonly starred: (count: number) => string;
}

/** One's own agenda, day by day: each session once, under the first day it stands under; days without a star are left out. */
export function starredBands(days: readonly AgendaDay[], { names, lines, starred }: BandContext): readonly ListBand[] {
  const seen = new Set<string>();
  return days.flatMap(({ key, sessions }, index) => {
    const own = sessions.flatMap(({ id }) => (seen.has(id) ? [] : (lines.get(id) ?? [])));
    for (const { id } of own) seen.add(id);
    if (own.length === 0) return [];
    const { weekday = key, date = '' } = names[index] ?? {};
    return [{ id: `mine-${key}`, heading: weekday, notes: [date, starred(own.length)], lines: own, hasNights: true }];
  });
}
