import type { EventEntry } from './event-entry.ts';
import type { Organisation } from './organisation-file.ts';
import type { SessionEntry } from './session-entry.ts';
import { addDays, instantOf, wallTimeOf } from './zoned-time.ts';

/**
 * The organisation with every date `days` later (earlier when negative). Clocks show the same times; instants follow from the zone,
 * so a nine o'clock session stays at nine when a clock change lies between. Throws a RangeError for a time or zone that does not exist.
 */
export function moveOrganisation(organisation: Organisation, days: number): Organisation {
  if (days === 0) return organisation;
  return {
    ...organisation,
    ...(organisation.asOf === undefined ? {} : { asOf: addDays(`${organisation.asOf}T00:00`, days, 'UTC').slice(0, 10) }),
    events: organisation.events.map((event) => moveEvent(event, days)),
  };
}

function moveEvent(event: EventEntry, days: number): EventEntry {
  const move = (wallTime: string) => addDays(wallTime, days, event.timeZone);
  return {
    ...event,
    ...moveRange(event.start, event.end, event.timeZone, move),
    ...(event.registrationStart ? { registrationStart: move(event.registrationStart) } : {}),
    ...(event.registrationEnd ? { registrationEnd: move(event.registrationEnd) } : {}),
    ...(event.sessions ? { sessions: event.sessions.map((session) => moveSession(session, event.timeZone, move)) } : {}),
  };
}

function moveSession(session: SessionEntry, timeZone: string, move: (wallTime: string) => string): SessionEntry {
  if (session.start && session.end) return { ...session, ...moveRange(session.start, session.end, timeZone, move) };
  return {
    ...session,
    ...(session.start ? { start: move(session.start) } : {}),
    ...(session.end ? { end: move(session.end) } : {}),
  };
}

/** In a night with a clock change an end can fall on or before the start; then it is the length that stays. */
function moveRange(
  start: string,
  end: string,
  timeZone: string,
  move: (wallTime: string) => string,
): { start: string; end: string } {
  const moved = { start: move(start), end: move(end) };
  const length = instantOf(end, timeZone).getTime() - instantOf(start, timeZone).getTime();
  const movedStart = instantOf(moved.start, timeZone).getTime();
  if (length <= 0 || instantOf(moved.end, timeZone).getTime() > movedStart) return moved;
  return { start: moved.start, end: wallTimeOf(new Date(movedStart + length), timeZone) };
}
