import type { Ledger } from '../ledger.ts';
import { answeredAreThere } from './answered-are-there.ts';
import { checkInsAreThere } from './check-ins-are-there.ts';
import type { Finding, Invariant } from './finding.ts';
import { mailsTellWhatHappened } from './mails-tell-what-happened.ts';
import { nobodyIsThereTwice } from './nobody-is-there-twice.ts';
import { oneAnswerPerKey } from './one-answer-per-key.ts';
import { onlyTheAskedAreCancelled } from './only-the-asked-are-cancelled.ts';
import { purchasesAgree } from './purchases-agree.ts';
import { seatsComeBack } from './seats-come-back.ts';
import { seatsWithinCapacity } from './seats-within-capacity.ts';
import { waitingListInOrder } from './waiting-list-in-order.ts';
import type { Snapshot } from './snapshot.ts';

/** What has to be true whatever happened. */
export const invariants: readonly Invariant[] = [
  seatsWithinCapacity,
  answeredAreThere,
  nobodyIsThereTwice,
  oneAnswerPerKey,
  purchasesAgree,
  onlyTheAskedAreCancelled,
  seatsComeBack,
  waitingListInOrder,
  mailsTellWhatHappened,
  checkInsAreThere,
];

export function check(snapshot: Snapshot, ledger: Ledger): Finding[] {
  return invariants.flatMap((invariant) => invariant(snapshot, ledger));
}
