import type { Attendee } from './attendee.ts';
import type { EventRules, SessionRules } from './event-rules.ts';
import { Problems } from './problems.ts';
import { Refusal } from './refusal.ts';
import { seatsLeft } from './seats.ts';
import { placeOf, placeWhileWaiting } from './when-waitlisted.ts';
import type { SeatKind, WriteBatch } from './write-batch.ts';

export interface PlacedSession {
  readonly session: SessionRules;
  readonly place: 'registered' | 'waitlisted' | 'onHold';
}

/** An attendee with what becomes of the registration and of each of its sessions. */
export interface PlacedAttendee {
  readonly attendee: Attendee;
  readonly place: 'registered' | 'waitlisted';
  readonly sessions: readonly PlacedSession[];
}

/**
 * Finds a seat for everybody at everything they want, event, pass and sessions together, or a place on a waiting list. Those who
 * would not wait come first, then each in the order of the request.
 * @returns in the order of the request
 * @throws Refusal that names all that is full, when one attendee can be neither registered nor waitlisted
 */
export async function placeAttendees(
  batch: WriteBatch,
  event: EventRules,
  attendees: readonly Attendee[],
): Promise<PlacedAttendee[]> {
  const problems = new Problems();
  const seats = new SeatsToGive(batch);
  const order = attendees.some(({ waitlisted }) => waitlisted)
    ? attendees.toSorted((a, b) => Number(a.waitlisted) - Number(b.waitlisted))
    : attendees;
  const places = new Map<Attendee, PlacedAttendee['place']>();
  for (const attendee of order) places.set(attendee, await placeAtEvent(event, attendee, seats, problems));
  const placed: PlacedAttendee[] = [];
  for (const attendee of order) {
    const place = places.get(attendee) ?? 'registered';
    placed.push({ attendee, place, sessions: await placeAtSessions(event, attendee, place, seats, problems) });
  }
  problems.refuseIfAny();
  return placed.sort((a, b) => a.attendee.index - b.attendee.index);
}

async function placeAtEvent(
  event: EventRules,
  attendee: Attendee,
  seats: SeatsToGive,
  problems: Problems,
): Promise<PlacedAttendee['place']> {
  const { pass, waitlisted: wouldWait } = attendee;
  const isSeatAtEvent = await seats.isLeft('event', event.id, event.maxCapacity);
  const isPassLeft = pass ? await seats.isLeft('pass', pass.id, pass.allocated) : event.passes.size === 0;
  const place = placeOf({ isSeatFree: isSeatAtEvent && isPassLeft, hasWaitingList: event.showWaitlist, wouldWait });
  if (place === 'waitlisted') return place;
  if (place === 'refused' && !isSeatAtEvent) throw new Refusal('event_full', { also: noList(wouldWait) });
  if (place === 'refused' && pass)
    problems.of(attendee.index).add('pass_sold_out', 'passId', { id: pass.id, subject: pass.name });
  seats.give('event', event.id);
  if (pass) seats.give('pass', pass.id);
  return 'registered';
}

async function placeAtSessions(
  event: EventRules,
  attendee: Attendee,
  place: PlacedAttendee['place'],
  seats: SeatsToGive,
  problems: Problems,
): Promise<PlacedSession[]> {
  const placed: PlacedSession[] = [];
  for (const session of attendee.sessions) {
    const wish = {
      isSeatFree: await seats.isLeft('session', session.id, session.maxCapacity),
      hasWaitingList: event.showWaitlist || session.showWaitlist,
      wouldWait: attendee.sessionsToWaitFor.has(session.id),
    };
    const at = place === 'waitlisted' ? placeWhileWaiting(wish) : placeOf(wish);
    if (at === 'registered') seats.give('session', session.id);
    if (at !== 'refused') placed.push({ session, place: at });
    else problems.of(attendee.index).add('session_full', 'attendeeSessions', { id: session.id, subject: session.name });
  }
  return placed;
}

/** Said in a second sentence to whoever wanted to wait and cannot. */
const noList = (wouldWait: boolean) => (wouldWait ? 'waitlist_not_available' : undefined);

/** What is left for this request, after what its other attendees have been given. */
class SeatsToGive {
  readonly #batch: WriteBatch;
  readonly #given = new Map<string, number>();

  constructor(batch: WriteBatch) {
    this.#batch = batch;
  }

  async isLeft(kind: SeatKind, id: string, capacity: number | null): Promise<boolean> {
    return (await seatsLeft(this.#batch, kind, id, capacity)) > (this.#given.get(kind + id) ?? 0);
  }

  give(kind: SeatKind, id: string): void {
    this.#given.set(kind + id, (this.#given.get(kind + id) ?? 0) + 1);
  }
}
