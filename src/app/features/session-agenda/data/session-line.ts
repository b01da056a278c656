import type { SessionSummary } from '../../../core/events-api/models/session';
import { nameOf } from '../../../core/i18n/language-facts';
import { formatDay } from '../../../core/time/format-day';
import type { Clocks } from '../model/clocks';
import type { SessionLine } from '../model/session-line';
import type { TrackView } from '../model/track-view';
import { type ClockTexts, rangeTexts } from './clock-texts';
import { findSeats } from './seats';
import { startsAfterMidnight } from './split-days';

/** So few seats are worth a word in a list. */
const FEW = 5;

export interface LineContext {
  readonly clocks: Clocks;
  readonly tracks: ReadonlyMap<string, TrackView>;
  readonly hrefOf: (sessionId: string) => string;
  readonly starLabelOf: (name: string) => string;
  /** What to say of so few seats; 0 is none. */
  readonly seatsLeft: (left: number) => string;
  readonly noRoom: string;
  readonly afterMidnight: (weekday: string) => string;
}

/** The texts of sessions, by id. Made for one day at a time: dates and names cost more than anything else here. */
export function sessionLines(sessions: readonly SessionSummary[], context: LineContext): ReadonlyMap<string, SessionLine> {
  const { clocks, tracks, hrefOf, starLabelOf, seatsLeft } = context;
  const timesOf = rememberedTimes(context);
  const languageNameOf = languageNames(sessions, clocks.locale);
  const list = new Intl.ListFormat(clocks.locale, { type: 'unit', style: 'short' });
  return new Map(
    sessions.map((session) => {
      const { id, name, when, room, speakers, language } = session;
      const left = findSeats(session)?.left;
      const line: SessionLine = {
        ...{ id, name, language, start: when.start, end: when.end },
        ...timesOf(session),
        href: hrefOf(id),
        languageName: languageNameOf(language),
        room: room?.name ?? (session.isServiceSession ? null : context.noRoom),
        speakers: speakers.length === 0 ? null : list.format(speakers.map((speaker) => speaker.name)),
        track: tracks.get(session.tracks[0]?.id ?? '') ?? null,
        starLabel: starLabelOf(name),
        seats: left !== undefined && left <= FEW ? seatsLeft(left) : null,
        isService: session.isServiceSession,
      };
      return [id, line];
    }),
  );
}

/** Parallel sessions share their times: each is written once. */
function rememberedTimes(context: LineContext): (session: SessionSummary) => ClockTexts & Pick<SessionLine, 'night'> {
  const known = new Map<string, ClockTexts & Pick<SessionLine, 'night'>>();
  return (session) => {
    const { when, day } = session;
    const key = `${when.start} ${when.end} ${day}`;
    const times = known.get(key) ?? { ...rangeTexts(when, context.clocks), night: nightOf(session, context) };
    known.set(key, times);
    return times;
  };
}

function nightOf(session: SessionSummary, { clocks: { locale }, afterMidnight }: LineContext): string | null {
  const { start, zone } = session.when;
  return startsAfterMidnight(session, session.day) ? afterMidnight(formatDay(start, { locale, zone }, 'weekday')) : null;
}

/** Languages are named where there is more than one. */
function languageNames(sessions: readonly SessionSummary[], locale: string): (language: string | null) => string | null {
  const languages = new Set(sessions.flatMap(({ language }) => language ?? []));
  if (languages.size < 2) return () => null;
  const names = new Map([...languages].map((language) => [language, nameOf(language, locale)]));
  return (language) => names.get(language ?? '') ?? null;
}
