import { registrationState } from '../../contract/registration-states.ts';
import type { MailKind } from '../../events-api/mails/mail-kind.ts';
import type { Finding, Invariant } from './finding.ts';
import { groupBy } from './group-by.ts';
import type { Snapshot } from './snapshot.ts';

type Registration = Snapshot['registrations'][number];
type Counts = Readonly<Record<Kind, number>>;

const kinds = ['registered', 'waitlisted', 'promoted', 'invited', 'cancelled'] as const satisfies readonly MailKind[];
type Kind = (typeof kinds)[number];

/** What there has to be of each kind: so many, or at most one. */
type Expected = Readonly<Partial<Record<Kind, number | 'maybe'>>>;

/**
 * The outbox holds one mail for each thing that has happened to a registration, and none for what has not: a confirmation, or word of
 * the waiting list and then of the promotion or invitation; a cancellation for who was cancelled. Of a session that somebody comes to
 * later it tells once.
 */
export const mailsTellWhatHappened: Invariant = (snapshot, ledger) => {
  const findings: Finding[] = [];
  const find = (text: string): unknown => findings.push({ broken: 'mails', text });
  const mails = groupBy(snapshot.mails, (mail) => mail.event_registration_id);
  const paid = new Set(snapshot.purchases.filter(({ state }) => state === 'paid').map(({ id }) => id));
  const toldAtFirst = new Map([...ledger.answered()].map(({ made }) => [made.id, made.state]));
  for (const row of snapshot.registrations) {
    const own = mails.get(row.id) ?? [];
    const counts = countsOf(own.filter(({ session_id }) => session_id === null).map(({ kind }) => kind));
    const told = toldAtFirst.get(row.id);
    const hasWaited = told === undefined ? counts.waitlisted > 0 : told !== registrationState.registered;
    const expected =
      row.purchase_id !== null
        ? ofPurchase(row, paid.has(row.purchase_id))
        : hasWaited
          ? ofWaiter(row, counts)
          : { registered: 1 };
    const wrong = differences(counts, { ...expected, cancelled: isToldOfCancellation(row, counts) ? 1 : 0 });
    if (wrong.length > 0) find(`registration ${row.id} is ${row.state} and has ${wrong.join(', ')}`);
    const ofSessions = own.flatMap(({ kind, session_id }) => (session_id === null ? [] : [`${kind} ${session_id}`]));
    if (new Set(ofSessions).size < ofSessions.length) find(`registration ${row.id} is told of one session twice`);
  }
  return findings;
};

/** Nobody is told anything before a purchase is paid. Who gave up a part of it before the rest was paid was never registered. */
const ofPurchase = ({ state }: Registration, isPaid: boolean): Expected => ({
  registered: isPaid ? (state === 'cancelled' ? 'maybe' : 1) : 0,
});

/** Who gave up a purchase before it was paid had not been registered. */
const isToldOfCancellation = (row: Registration, { registered }: Counts): boolean =>
  row.state === 'cancelled' && row.is_canceled === 1 && (row.purchase_id === null || registered > 0);

function ofWaiter({ state }: Registration, { registered, promoted }: Counts): Expected {
  const waiter = { waitlisted: 1, registered: 0, promoted: 0, invited: 0 } as const;
  if (state === 'waitlisted') return waiter;
  if (state === 'invited') return { ...waiter, invited: 1 };
  if (promoted > 0) return { ...waiter, promoted: 1 };
  if (registered > 0 || state === 'registered') return { ...waiter, registered: 1, invited: 1 };
  return { ...waiter, invited: 'maybe' };
}

const countsOf = (found: readonly MailKind[]): Counts =>
  Object.fromEntries(kinds.map((kind) => [kind, found.filter((one) => one === kind).length])) as Counts;

const differences = (counts: Counts, expected: Expected): string[] =>
  kinds.flatMap((kind) => {
    const wanted = expected[kind] ?? 0;
    const isRight = wanted === 'maybe' ? counts[kind] <= 1 : counts[kind] === wanted;
    return isRight ? [] : [`${counts[kind]} mails "${kind}" for ${wanted}`];
  });
