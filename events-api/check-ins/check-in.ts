import type { CheckInRequestWire, CheckInWire } from '../../contract/check-in.ts';
import { checkInType } from '../../contract/option-sets.ts';
import type { Clock } from '../config/clock.ts';
import { ApiError } from '../errors/api-error.ts';
import { utcInstant } from '../events/wire/wire-dates.ts';
import { sharedEventLock } from '../store/event-lock.ts';
import { newTimeOrderedId } from '../store/ids.ts';
import type { Store, Trx } from '../store/store.ts';
import type { CheckInTable } from '../store/tables/check-in.table.ts';
import {
  type AdmittedRow,
  countCheckIns,
  findAdmitted,
  findEventOfCode,
  findSessionAdmitted,
  insertCheckIn,
} from './check-in.repository.ts';

/**
 * Notes that somebody has come, to the event or to one of its sessions; once each (dynamics-facts 3.9).
 * @throws ApiError `registration_not_found`, `session_not_found`, `not_registered`, `already_checked_in`
 */
export function checkIn(store: Store, request: CheckInRequestWire, clock: Clock): Promise<CheckInWire> {
  return store.transaction(async (trx) => {
    const event = await findEventOfCode(trx, request.registrationId);
    // So that an import does not take away the session, nor anybody the registration, that is looked at.
    if (event) await store.lock(trx, [sharedEventLock(event.event_id)]);
    return checkInAt(trx, request, clock().toISOString());
  });
}

async function checkInAt(trx: Trx, request: CheckInRequestWire, now: string): Promise<CheckInWire> {
  const { registrationId } = request;
  const sessionId = request.sessionId === '' ? null : (request.sessionId ?? null);
  const registration = await findAdmitted(trx, registrationId);
  if (!registration) throw new ApiError('registration_not_found');
  if (registration.state !== 'registered') throw new ApiError('not_registered');
  const row: CheckInTable = {
    id: newTimeOrderedId(now),
    type: sessionId === null ? checkInType.event : checkInType.session,
    event_registration_id: registration.id,
    session_registration_id: sessionId === null ? null : await admitToSession(trx, registration, sessionId),
    contact_id: registration.contact_id,
    event_id: registration.event_id,
    session_id: sessionId,
    subject: sessionId ?? registration.event_id,
    registration_id_from_qr: registrationId,
    checked_in_at: now,
  };
  if (!(await insertCheckIn(trx, row))) throw new ApiError('already_checked_in');
  return {
    id: row.id,
    type: row.type,
    registrationId: registration.name,
    sessionId,
    checkInTime: utcInstant(now),
    timesCheckedIn: await countCheckIns(trx, registration.id),
  };
}

/**
 * A session with a limited number of seats takes those who have one; another takes everybody who is registered for the event and has
 * not given up the session.
 * @returns the id of the session registration, if there is one
 */
async function admitToSession(trx: Trx, registration: AdmittedRow, sessionId: string): Promise<string | null> {
  const session = await findSessionAdmitted(trx, registration, sessionId);
  if (!session) throw new ApiError('session_not_found');
  const isAdmitted = session.state === null ? session.max_capacity === null : session.state === 'registered';
  if (!isAdmitted) throw new ApiError('not_registered');
  return session.session_registration_id;
}
