import type { SessionDetails, SessionSummary } from '../../../core/events-api/models/session';
import { nameOf } from '../../../core/i18n/language-facts';
import { formatDay } from '../../../core/time/format-day';
import type { Clocks } from '../model/clocks';
import type { SessionFact } from '../model/session-facts';
import { rangeTexts, withZone } from './clock-texts';
import { startsAfterMidnight } from './split-days';
import { findSeats, type Seats } from './seats';
import { sessionTypeName } from './session-type';

export interface FactWords {
  readonly afterMidnight: (weekday: string) => string;
  readonly typeName: (sessionType: string) => string;
  readonly seats: (seats: Seats) => string;
  readonly recording: (isPermitted: boolean) => string;
}

/**
 * What can be said of a session in a line each; what nobody knows is left out.
 *
 * @param session the summary until the details are there
 */
export function sessionFacts(session: SessionSummary | SessionDetails, clocks: Clocks, words: FactWords): readonly SessionFact[] {
  const { when, room, language } = session;
  const { time, otherTime } = rangeTexts(when, clocks);
  const seats = findSeats(session);
  const isRecorded = 'recordingsPermitted' in session ? session.recordingsPermitted : null;
  const facts: readonly (SessionFact | null)[] = [
    {
      name: 'time',
      value: withZone(time, when, clocks.first, clocks.locale),
      note: [nightOf(session, clocks, words), otherTime].filter((note) => note !== null).join(' · ') || null,
    },
    fact('room', room?.name ?? null),
    fact('type', sessionTypeName(session, words.typeName)),
    fact('language', language === null ? null : nameOf(language, clocks.locale)),
    fact('seats', seats === undefined ? null : words.seats(seats)),
    fact('recording', isRecorded === null ? null : words.recording(isRecorded)),
  ];
  return facts.filter((one) => one !== null);
}

function nightOf(session: SessionSummary, { locale }: Clocks, { afterMidnight }: FactWords): string | null {
  const { start, zone } = session.when;
  return startsAfterMidnight(session, session.day) ? afterMidnight(formatDay(start, { locale, zone }, 'weekday')) : null;
}

function fact(name: SessionFact['name'], value: string | null): SessionFact | null {
  return value === null ? null : { name, value, note: null };
}
