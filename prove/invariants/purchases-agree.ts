import type { Finding, Invariant } from './finding.ts';
import { groupBy } from './group-by.ts';

/**
 * A purchase and what it holds say the same: held while it is open, registered once it is paid (unless cancelled since), given
 * back when it is over. A confirmed payment is a paid purchase. Sessions and passes go with their registration.
 */
export const purchasesAgree: Invariant = (snapshot, ledger) => {
  const { purchases, registrations, sessionRegistrations, attendeePasses } = snapshot;
  const findings: Finding[] = [];
  const disagree = (text: string): void => void findings.push({ broken: 'disagreeing', text });
  const byPurchase = groupBy(registrations, ({ purchase_id }) => purchase_id);
  const stateOf = new Map(purchases.map(({ id, state }) => [id, state]));
  for (const { id, state } of purchases) {
    const rows = byPurchase.get(id) ?? [];
    if (rows.length === 0) disagree(`purchase ${id} holds nothing`);
    for (const row of rows) {
      if (!allowed[state].includes(row.state)) disagree(`purchase ${id} is ${state}, its registration ${row.id} ${row.state}`);
    }
  }
  for (const [purchaseId, answers] of ledger.finalized) {
    const isConfirmed = answers.some(({ status }) => status === 'Success');
    if (isConfirmed && stateOf.get(purchaseId) !== 'paid')
      findings.push({ broken: 'lost', text: `purchase ${purchaseId} was confirmed and is not paid` });
  }
  const registrationState = new Map(registrations.map(({ id, state }) => [id, state]));
  for (const { id, event_registration_id, state } of attendeePasses) {
    const expected = registrationState.get(event_registration_id);
    if (state !== expected) disagree(`pass ${id} is ${state}, its registration ${expected ?? 'missing'}`);
  }
  for (const { id, event_registration_id, state } of sessionRegistrations) {
    const whole = registrationState.get(event_registration_id);
    if (whole === 'cancelled' && state !== 'cancelled') disagree(`session registration ${id} outlives its registration`);
  }
  return findings;
};

/** What may stand behind a purchase in each of its states. */
const allowed: Readonly<Record<'open' | 'paid' | 'expired' | 'cancelled', readonly string[]>> = {
  open: ['initiated', 'cancelled'],
  paid: ['registered', 'cancelled'],
  expired: ['cancelled'],
  cancelled: ['cancelled'],
};
