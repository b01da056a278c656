import type { RegistrationRefusal } from '../../contract/error-codes.ts';
import type { Attendee } from './attendee.ts';
import type { EventRules } from './event-rules.ts';
import { Problems } from './problems.ts';
import { Refusal } from './refusal.ts';
import type { SeatCounter, SeatKind, WriteBatch } from './write-batch.ts';

interface Demand {
  readonly kind: SeatKind;
  readonly id: string;
  readonly name: string | null;
  readonly capacity: number;
  /** Places of the attendees in the request. */
  readonly attendees: number[];
}

/** The rows are the truth: nothing else remembers how many seats are gone. */
export const countSeats: SeatCounter = async ({ statements, trx, now }, kind, id) => {
  const count = { event: statements.countEventSeats, session: statements.countSessionSeats, pass: statements.countPassSeats }[
    kind
  ];
  const [row] = await count(trx, { id, now });
  return row?.seats ?? 0;
};

/**
 * Makes sure that there is a seat for everybody at everything they want, event, pass and sessions together.
 * @throws Refusal that names all that is full
 */
export async function checkSeats(batch: WriteBatch, event: EventRules, attendees: readonly Attendee[]): Promise<void> {
  const problems = new Problems();
  for (const demand of demandsOf(event, attendees)) {
    const free = demand.capacity - (await seatsTaken(batch, demand.kind, demand.id));
    if (demand.attendees.length <= free) continue;
    if (demand.kind === 'event') throw eventIsFull(attendees);
    const member = demand.kind === 'pass' ? 'passId' : 'attendeeSessions';
    for (const attendee of demand.attendees.slice(Math.max(0, free))) {
      problems.of(attendee).add(refusalOf[demand.kind], member, { id: demand.id, subject: demand.name ?? '' });
    }
  }
  problems.refuseIfAny();
}

/** Remembers for the rest of the batch what these attendees, who have just been registered, have taken. */
export function noteSeatsTaken(batch: WriteBatch, event: EventRules, attendees: readonly Attendee[]): void {
  for (const { kind, id, attendees: takers } of demandsOf(event, attendees)) {
    const key = seatsKey(kind, id);
    const known = batch.seatsTaken.get(key);
    if (known !== undefined) batch.seatsTaken.set(key, known + takers.length);
  }
}

/** Seats came free in this batch: they are counted anew. */
export function forgetSeatsTaken(batch: WriteBatch): void {
  batch.seatsTaken.clear();
}

function eventIsFull(attendees: readonly Attendee[]): Refusal {
  const wouldWait = attendees.some(({ waitlisted }) => waitlisted);
  return new Refusal(refusalOf.event, { also: wouldWait ? 'waitlist_not_available' : undefined });
}

const refusalOf = {
  event: 'event_full',
  session: 'session_full',
  pass: 'pass_sold_out',
} as const satisfies Record<SeatKind, RegistrationRefusal>;

async function seatsTaken(batch: WriteBatch, kind: SeatKind, id: string): Promise<number> {
  const key = seatsKey(kind, id);
  const taken = batch.seatsTaken.get(key) ?? (await batch.countSeats(batch, kind, id));
  batch.seatsTaken.set(key, taken);
  return taken;
}

const seatsKey = (kind: SeatKind, id: string): string => `${kind}:${id}`;

/** The event first: when it is full, nothing else matters. What has no limit is not counted. */
function demandsOf(event: EventRules, attendees: readonly Attendee[]): Demand[] {
  const demands = new Map<string, Demand>();
  const want = (kind: SeatKind, id: string, name: string | null, capacity: number | null, attendee: number): void => {
    if (capacity === null) return;
    const key = seatsKey(kind, id);
    const demand = demands.get(key) ?? { kind, id, name, capacity, attendees: [] };
    demand.attendees.push(attendee);
    demands.set(key, demand);
  };
  for (const { index } of attendees) want('event', event.id, null, event.maxCapacity, index);
  for (const { index, pass } of attendees) if (pass) want('pass', pass.id, pass.name, pass.allocated, index);
  for (const { index, sessions } of attendees) {
    for (const session of sessions) want('session', session.id, session.name, session.maxCapacity, index);
  }
  return [...demands.values()];
}
