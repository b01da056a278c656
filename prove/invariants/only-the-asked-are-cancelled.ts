import type { Finding, Invariant } from './finding.ts';

/** What was asked by a personal link and answered is done, and nobody is cancelled who did not ask for it or let the time to pay run out. */
export const onlyTheAskedAreCancelled: Invariant = ({ registrations, purchases }, ledger) => {
  const rows = new Map(registrations.map((row) => [row.id, row]));
  const over = new Set(purchases.filter(({ state }) => state === 'expired').map(({ id }) => id));
  const asked = new Set(ledger.changes.filter(({ kind }) => kind !== 'accept').map(({ registrationId }) => registrationId));
  const findings: Finding[] = [];
  for (const { registrationId, kind, isAnswered } of ledger.changes) {
    const row = rows.get(registrationId);
    const is = kind === 'accept' ? 'registered' : 'cancelled';
    if (isAnswered && row && row.state !== is) {
      findings.push({ broken: 'lost', text: `registration ${registrationId} was to ${kind} and is ${row.state}` });
    }
  }
  for (const { made } of ledger.answered()) {
    const row = rows.get(made.id);
    if (row?.state !== 'cancelled' || asked.has(row.id)) continue;
    const { purchase_id } = row;
    if (purchase_id !== null && over.has(purchase_id) && ledger.runOut.has(purchase_id)) continue;
    findings.push({ broken: 'lost', text: `registration ${row.id} (${row.email}) is cancelled, and nobody asked for it` });
  }
  return findings;
};
