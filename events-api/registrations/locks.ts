import type { AttendeeWire } from '../../contract/registration-data.ts';
import { ApiError } from '../errors/api-error.ts';
import { contactLock, contactLocks } from '../identity/contact-locks.ts';
import { eventLockName, sharedEventLock, wholeEventLock } from '../store/event-lock.ts';
import type { Lock } from '../store/lock.ts';
import { StoreUnavailableError } from '../store/store-busy.ts';
import type { EventRules } from './event-rules.ts';
import { findSessionRules, getEventRules } from './find-event-rules.ts';
import { MAX_ATTENDEES } from './check-attendees.ts';
import type { RegistrationRequest } from './registration-request.ts';
import type { SeatKind, WriteBatch } from './write-batch.ts';

/*
 * What a write holds while it runs, on PostgreSQL (docs/decisions/0009-postgresql.md). Whoever may move a waiting list holds the
 * event alone, and so does whoever registers where there is one, because it is served first. Elsewhere who registers holds alone what
 * has a limit, and shares the event with others who register when it has none.
 */

/** Sessions of one request that are locked each by itself; for more the event is. */
const SESSIONS_LOCKED = 50;

const alone = (name: string): Lock => ({ name, isShared: false });

const seatLockName = (kind: SeatKind, id: string): string => (kind === 'event' ? eventLockName(id) : `${kind}:${id}`);

export async function locksToRegister(batch: WriteBatch, request: RegistrationRequest): Promise<Lock[]> {
  const event = await findEvent(batch, request.readableEventId);
  if (!event) return [];
  const attendees = request.data.attendees.slice(0, MAX_ATTENDEES);
  const key = request.idempotencyKey;
  return [
    ...(key ? [alone(`key:${key.scope}\n${key.key}`)] : []),
    ...(request.caller.contactId === null ? [] : [contactLock(request.caller.contactId)]),
    ...attendees.flatMap(personLocks),
    ...(await seatLocks(batch, event, attendees)),
  ];
}

/** The people of a purchase become contacts when it is paid. */
export async function locksToFinalize(
  batch: WriteBatch,
  request: { readonly readableEventId: string; readonly purchaseId: string },
): Promise<Lock[]> {
  const event = await findEvent(batch, request.readableEventId);
  if (!event) return [];
  return locksToSettle(batch, event.id, request.purchaseId);
}

/** For whatever confirms a purchase or lets it go. */
export async function locksToSettle(batch: WriteBatch, eventId: string | undefined, purchaseId: string): Promise<Lock[]> {
  if (eventId === undefined) return [];
  const people = await batch.statements.listPurchasedRegistrations(batch.trx, { purchaseId });
  const contacts = people.flatMap((row) =>
    contactLocks({ firstName: row.first_name, lastName: row.last_name, email: row.email }),
  );
  return [wholeEventLock(eventId), ...contacts];
}

export async function locksToAddSession(batch: WriteBatch, request: { readonly readableEventId: string }): Promise<Lock[]> {
  const event = await findEvent(batch, request.readableEventId);
  return event ? [wholeEventLock(event.id)] : [];
}

async function seatLocks(batch: WriteBatch, event: EventRules, attendees: readonly AttendeeWire[]): Promise<Lock[]> {
  const sessionIds = new Set(
    attendees.flatMap(({ attendeeSessions }) => attendeeSessions?.map(({ sessionId }) => sessionId) ?? []),
  );
  const whole = [wholeEventLock(event.id)];
  if (event.maxCapacity !== null || event.showWaitlist || sessionIds.size > SESSIONS_LOCKED) return whole;
  const locks: Lock[] = [sharedEventLock(event.id)];
  for (const { passId } of attendees) if (passId) locks.push(alone(seatLockName('pass', passId)));
  for (const id of sessionIds) {
    const session = await findSessionRules(batch, id);
    if (session?.showWaitlist) return whole;
    if (session && session.maxCapacity !== null) locks.push(alone(seatLockName('session', id)));
  }
  return locks;
}

/** As typed: what the checks refuse later does no harm here. */
function personLocks({ firstName, lastName, email }: AttendeeWire): Lock[] {
  return contactLocks({ firstName: firstName ?? '', lastName: lastName ?? '', email: email ?? '' });
}

async function findEvent(batch: WriteBatch, readableEventId: string): Promise<EventRules | undefined> {
  try {
    return await getEventRules(batch, readableEventId);
  } catch (error) {
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}

/** Whether the batch may change every seat of this event. */
export function holdsEvent({ held }: WriteBatch, eventId: string): boolean {
  return held === 'everything' || held.has(eventLockName(eventId));
}

/**
 * Between the moment at which the locks were chosen and the one at which they were there, an organiser may have limited what had no
 * limit: who asks again holds the right ones.
 * @throws StoreUnavailableError
 */
export function requireSeatLock(batch: WriteBatch, kind: SeatKind, id: string): void {
  const { held } = batch;
  if (held === 'everything' || held.has(seatLockName(kind, id))) return;
  const eventId = eventIdOf(batch, kind, id);
  if (eventId !== undefined && held.has(eventLockName(eventId))) return;
  throw new StoreUnavailableError(`Seats of a ${kind} are counted that is not locked.`);
}

function eventIdOf({ events, sessions }: WriteBatch, kind: SeatKind, id: string): string | undefined {
  if (kind === 'session') return sessions.get(id)?.eventId;
  return kind === 'pass' ? [...events.values()].find(({ passes }) => passes.has(id))?.id : undefined;
}
