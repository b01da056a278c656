import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Plan, Result } from './plan.ts';

export interface Load extends Omit<Plan, 'seconds' | 'connections'> {
  /** As many as a small crowd has where none are named. */
  readonly connections?: number;
}

export interface Throughput {
  readonly answered: number;
  /** Answers a second, the mean over the run. */
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Answers that are no success, and connections that broke. */
  readonly failed: number;
}

const CONNECTIONS = 50;

/**
 * Sends requests to this machine for a few seconds, on each connection the next as soon as the one before is answered, from a thread
 * of its own (`load-thread.ts`).
 */
export async function throughput(load: Load, seconds: number): Promise<Throughput> {
  const plan: Plan = { connections: CONNECTIONS, ...load, seconds };
  const thread = new Worker(new URL('load-thread.ts', import.meta.url), { workerData: plan });
  const [{ latencies, failed, took }] = (await once(thread, 'message')) as [Result];
  const sorted = latencies.sort();
  const at = (share: number): number => Number((sorted[Math.floor(sorted.length * share)] ?? NaN).toFixed(1));
  return { answered: sorted.length, perSecond: sorted.length / took, p50: at(0.5), p99: at(0.99), failed };
}

/**
 * Two servers in turns, so that a machine that gets slower or busier meanwhile does so to both.
 * @returns the turn in the middle, by how our server did beside the other: what failed in any of them counts
 */
export async function sideBySide(
  ours: Load,
  theirs: Load,
  { turns, seconds }: { readonly turns: number; readonly seconds: number },
): Promise<SideBySide> {
  const results: SideBySide[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const [mine, other] = [await throughput(ours, seconds), await throughput(theirs, seconds)];
    results.push({ ours: mine, theirs: other, ratio: mine.perSecond / other.perSecond });
  }
  const middle = results.toSorted((a, b) => a.ratio - b.ratio)[Math.floor(turns / 2)];
  if (!middle) throw new Error('Nothing was measured');
  const failed = results.reduce((sum, result) => sum + result.ours.failed, 0);
  return { ...middle, ours: { ...middle.ours, failed } };
}

export interface SideBySide {
  readonly ours: Throughput;
  readonly theirs: Throughput;
  /** Of what our server answers in a second to what the other does. */
  readonly ratio: number;
}
