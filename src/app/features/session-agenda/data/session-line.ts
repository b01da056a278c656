import type { SessionSummary } from '../../../core/events-api/models/session';
import type { Clocks } from '../model/clocks';
import type { SessionLine } from '../model/session-line';
import type { TrackView } from '../model/track-view';
import { type ClockTexts, rangeTexts } from './clock-texts';
import { findSeats } from './seats';

/** So few seats are worth a word in a list. */
const FEW = 5;

export interface LineContext {
  readonly clocks: Clocks;
  readonly tracks: ReadonlyMap<string, TrackView>;
  readonly hrefOf: (sessionId: string) => string;
  readonly starLabelOf: (name: string) => string;
  /** What to say of so few seats; 0 is none. */
  readonly seatsLeft: (left: number) => string;
}

/**
 * The texts of sessions, by id. Made for one day at a time, and each time once: writing dates costs more than anything
 * else here.
 */
export function sessionLines(
  sessions: readonly SessionSummary[],
  { clocks, tracks, hrefOf, starLabelOf, seatsLeft }: LineContext,
): ReadonlyMap<string, SessionLine> {
  const times = new Map<string, ClockTexts>();
  const timesOf = ({ when }: SessionSummary): ClockTexts => {
    const key = `${when.start} ${when.end}`;
    const known = times.get(key) ?? rangeTexts(when, clocks);
    times.set(key, known);
    return known;
  };
  const names = new Intl.ListFormat(clocks.locale, { type: 'unit', style: 'short' });
  return new Map(
    sessions.map((session) => {
      const { id, name, when, room, speakers } = session;
      const left = findSeats(session)?.left;
      const line: SessionLine = {
        id,
        name,
        href: hrefOf(id),
        start: when.start,
        end: when.end,
        ...timesOf(session),
        room: room?.name ?? null,
        speakers: speakers.length === 0 ? null : names.format(speakers.map((speaker) => speaker.name)),
        track: tracks.get(session.tracks[0]?.id ?? '') ?? null,
        starLabel: starLabelOf(name),
        seats: left !== undefined && left <= FEW ? seatsLeft(left) : null,
        isService: session.isServiceSession,
      };
      return [id, line];
    }),
  );
}
