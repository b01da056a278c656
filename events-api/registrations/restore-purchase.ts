import { ApiError } from '../errors/api-error.ts';
import { changeAttendeePass, changeEventRegistration, changePurchase, changeSessionRegistration } from './change-state.ts';
import { contactOf } from './confirm-purchase.ts';
import type { EventRules } from './event-rules.ts';
import { releasePurchase } from './expire-purchases.ts';
import { findSessionRules } from './find-event-rules.ts';
import { forgetSeatsTaken, seatsLeft } from './seats.ts';
import { serveWaitingList } from './serve-waiting-list.ts';
import type { SeatKind, WriteBatch } from './write-batch.ts';

/**
 * Confirms a purchase that was paid after its time had run out, when every seat that it held is still free: those who wait come
 * first. What its owner has given up meanwhile stays given up.
 * @throws ApiError `payment_too_late`
 */
export async function restorePurchase(batch: WriteBatch, event: EventRules, purchaseId: string): Promise<void> {
  const { statements, trx, now } = batch;
  await releasePurchase(batch, purchaseId, 'expire');
  await serveWaitingList(batch, event);
  const rows = await statements.listPurchasedRegistrations(trx, { purchaseId });
  const lapsed = rows.filter(({ state, is_canceled }) => state === 'cancelled' && is_canceled === 0);
  const wanted = new Seats();
  const sessions = new Map<string, string[]>();
  for (const row of lapsed) {
    wanted.want('event', event.id, event.maxCapacity);
    for (const { pass_id } of await statements.listAttendeePasses(trx, { registrationId: row.id })) {
      wanted.want('pass', pass_id, event.passes.get(pass_id)?.allocated ?? 0);
    }
    for (const session of await statements.listSessionRegistrations(trx, { registrationId: row.id })) {
      if (session.changed_at !== row.changed_at) continue;
      sessions.set(row.id, [...(sessions.get(row.id) ?? []), session.id]);
      const rules = await findSessionRules(batch, session.session_id);
      wanted.want('session', session.session_id, rules ? rules.maxCapacity : 0);
    }
  }
  if (lapsed.length === 0 || !(await wanted.areFree(batch))) throw new ApiError('payment_too_late');

  await changePurchase(batch, 'payLate', purchaseId, now);
  for (const row of lapsed) {
    const contactId = await contactOf(batch, row, event.id);
    await changeEventRegistration(batch, 'payLate', row.id, { contactId });
    for (const id of sessions.get(row.id) ?? []) await changeSessionRegistration(batch, 'payLate', id, { contactId });
    for (const { id } of await statements.listAttendeePasses(trx, { registrationId: row.id })) {
      await changeAttendeePass(batch, 'payLate', id, contactId);
    }
    await batch.tell(batch, { kind: 'registered', registrationId: row.id, sessionId: null });
  }
  forgetSeatsTaken(batch);
}

class Seats {
  readonly #wanted = new Map<string, { kind: SeatKind; id: string; capacity: number | null; count: number }>();

  want(kind: SeatKind, id: string, capacity: number | null): void {
    const wanted = this.#wanted.get(kind + id) ?? { kind, id, capacity, count: 0 };
    wanted.count++;
    this.#wanted.set(kind + id, wanted);
  }

  async areFree(batch: WriteBatch): Promise<boolean> {
    for (const { kind, id, capacity, count } of this.#wanted.values()) {
      if ((await seatsLeft(batch, kind, id, capacity)) < count) return false;
    }
    return true;
  }
}
