import type { Agenda, NamedRef, SessionSummary } from '../../../../core/events-api/models/session';
import { instantOfWallClock } from '../../../../core/time/instant-of-wall-clock';

export const ZONE = 'Europe/Brussels';

export const ref = (name: string): NamedRef => ({ id: name.toLowerCase().replace(/\W+/g, '-'), name });

/** An instant by the clock on the wall of an event in Brussels: `at('2027-01-23T09:30')`. */
export const at = (wallClock: string, zone = ZONE): number => instantOfWallClock(wallClock, zone);

let made = 0;

interface Wanted extends Partial<SessionSummary> {
  /** Wall clock, such as `2027-01-23T09:30`. */
  readonly from?: string;
  readonly minutes?: number;
  readonly zone?: string;
}

/** A session of 50 minutes at ten; what a spec is about is given, the rest stands for anything. */
export function aSession({ from = '2027-01-23T10:00', minutes = 50, zone = ZONE, ...wanted }: Wanted = {}): SessionSummary {
  made += 1;
  const start = at(from, zone);
  return {
    id: `session-${made}`,
    name: `Session ${made}`,
    when: { start, end: start + minutes * 60_000, zone },
    day: from.slice(0, 10),
    room: null,
    tracks: [],
    speakers: [],
    typeName: null,
    sessionType: null,
    language: null,
    isServiceSession: false,
    maxCapacity: null,
    registrationCount: null,
    ...wanted,
  };
}

export function anAgenda(sessions: readonly SessionSummary[]): Agenda {
  const distinct = (refs: readonly NamedRef[]): readonly NamedRef[] => [...new Map(refs.map((one) => [one.id, one])).values()];
  return {
    zone: ZONE,
    rooms: distinct(sessions.flatMap(({ room }) => room ?? [])),
    tracks: distinct(sessions.flatMap(({ tracks }) => tracks)),
    people: [],
    sessions,
  };
}
