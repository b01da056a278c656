import type { Answer } from './client/http-client.ts';

/** Counts what a run did, for its report. */
export class Tally {
  requests = 0;
  /** Seats answered as registered, held or waited for. */
  registrations = 0;
  cuts = 0;
  kills = 0;
  lockedDatabases = 0;
  powerCuts = 0;
  fullDisks = 0;
  refusedByFullDisk = 0;
  /** Registrations whose sync and answer were watched. */
  answersWatched = 0;
  /** Mails that a mail server has taken. */
  mails = 0;
  mailsTwice = 0;
  /** Check-ins that were answered. */
  checkIns = 0;
  /** Answers that ask to try again later, and say when. */
  busy = 0;
  /** Every other answer of 429 and above, by status. */
  readonly failures = new Map<number, number>();
  /** Milliseconds in which buyers were at work. */
  working = 0;
  /** Of answered registrations, in milliseconds. */
  readonly latencies: number[] = [];

  countAnswer({ status, retryAfter }: Answer): void {
    if (status < 429) return;
    if (retryAfter !== null) this.busy++;
    else this.failures.set(status, (this.failures.get(status) ?? 0) + 1);
  }
}
