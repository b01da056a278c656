import type { AttendeePassAct, EventRegistrationAct, PurchaseAct, SessionRegistrationAct } from './transitions.ts';
import type { WriteBatch } from './write-batch.ts';

/*
 * The only way in which a state changes. Each answers whether the act was allowed: a thing in another state than those the act
 * starts from (`transitions.ts`) stays as it is.
 */

export async function changeEventRegistration(
  { statements, trx, now }: WriteBatch,
  act: EventRegistrationAct,
  id: string,
  { contactId = null, purchaseId = null, invitedUntil = null }: EventRegistrationValues = {},
): Promise<boolean> {
  const changed = await statements.eventRegistrationActs[act](trx, { id, now, contactId, purchaseId, invitedUntil });
  return changed.length > 0;
}

export interface EventRegistrationValues {
  readonly contactId?: string | null;
  readonly purchaseId?: string | null;
  readonly invitedUntil?: string | null;
}

export async function changeSessionRegistration(
  { statements, trx, now }: WriteBatch,
  act: SessionRegistrationAct,
  id: string,
  { contactId = null, waitlistNumber = null, invitedUntil = null }: SessionRegistrationValues = {},
): Promise<boolean> {
  const changed = await statements.sessionRegistrationActs[act](trx, { id, now, contactId, waitlistNumber, invitedUntil });
  return changed.length > 0;
}

export interface SessionRegistrationValues {
  readonly contactId?: string | null;
  readonly waitlistNumber?: number | null;
  readonly invitedUntil?: string | null;
}

export async function changeAttendeePass(
  { statements, trx }: WriteBatch,
  act: AttendeePassAct,
  id: string,
  contactId: string | null = null,
): Promise<boolean> {
  return (await statements.attendeePassActs[act](trx, { id, contactId })).length > 0;
}

export async function changePurchase(
  { statements, trx }: WriteBatch,
  act: PurchaseAct,
  id: string,
  finalizedAt: string | null = null,
): Promise<boolean> {
  return (await statements.purchaseActs[act](trx, { id, finalizedAt })).length > 0;
}
