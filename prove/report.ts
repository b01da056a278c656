import type { Broken } from './invariants/finding.ts';
import type { Run } from './run-state.ts';
import type { StoreKind } from './stores/proof-store.ts';

/** What a run has shown; `--json` prints it as it is. */
export interface Report {
  readonly seed: number;
  readonly store: StoreKind;
  readonly processes: number;
  readonly rounds: number;
  readonly buyers: number;
  readonly requests: number;
  readonly cutConnections: number;
  readonly kills: number;
  readonly lockedDatabases: number;
  /** "Busy, try again" with `Retry-After`. */
  readonly busyAnswers: number;
  readonly powerCuts: number;
  readonly fullDisks: number;
  readonly refusedByFullDisk: number;
  /** Registrations whose sync and answer were watched. */
  readonly answersWatched: number;
  /** Mails that a mail server has taken; those that came twice, because a process was killed between its yes and the note of it. */
  readonly mails: number;
  readonly mailsTwice: number;
  readonly checkIns: number;
  /** Answers by status that no client should get. */
  readonly failures: Readonly<Record<string, number>>;
  readonly registrations: number;
  readonly registrationsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly broken: Readonly<Record<Broken, number>>;
  /** The first findings, in words. */
  readonly findings: readonly string[];
  /** What could not be shown on this machine, and why. */
  readonly notShown: readonly string[];
}

const MOST_FINDINGS = 20;

export function reportOf({ options, tally, findings, notShown }: Run, rounds: number): Report {
  const count = (broken: Broken): number => findings.filter((finding) => finding.broken === broken).length;
  const sorted = tally.latencies.toSorted((a, b) => a - b);
  return {
    seed: options.seed,
    store: options.store,
    processes: options.processes,
    rounds,
    buyers: options.buyers,
    notShown,
    requests: tally.requests,
    cutConnections: tally.cuts,
    kills: tally.kills,
    lockedDatabases: tally.lockedDatabases,
    busyAnswers: tally.busy,
    powerCuts: tally.powerCuts,
    fullDisks: tally.fullDisks,
    refusedByFullDisk: tally.refusedByFullDisk,
    answersWatched: tally.answersWatched,
    mails: tally.mails,
    mailsTwice: tally.mailsTwice,
    checkIns: tally.checkIns,
    failures: Object.fromEntries(tally.failures),
    registrations: tally.registrations,
    registrationsPerSecond: tally.working > 0 ? Math.round(tally.registrations / (tally.working / 1000)) : 0,
    p50: percentile(sorted, 0.5),
    p99: percentile(sorted, 0.99),
    broken: {
      oversold: count('oversold'),
      lost: count('lost'),
      doubled: count('doubled'),
      keysAnsweredTwice: count('keysAnsweredTwice'),
      listOutOfOrder: count('listOutOfOrder'),
      unsynced: count('unsynced'),
      disagreeing: count('disagreeing'),
      mails: count('mails'),
      checkIns: count('checkIns'),
    },
    findings: findings.slice(0, MOST_FINDINGS).map(({ broken, text }) => `${broken}: ${text}`),
  };
}

/** Whether everything that was looked at was as promised. */
export function isProven({ broken, failures }: Report): boolean {
  return Object.values(broken).every((count) => count === 0) && Object.keys(failures).length === 0;
}

const percentile = (sorted: readonly number[], share: number): number =>
  Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
