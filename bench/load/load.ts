import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Plan, Result } from './plan.ts';

export interface Load extends Omit<Plan, 'seconds' | 'connections'> {
  /** As many as a small crowd has where none are named. */
  readonly connections?: number;
}

export interface Throughput {
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
  return { perSecond: sorted.length / took, p50: at(0.5), p99: at(0.99), failed };
}

/**
 * Two servers in turns, so that a machine that gets slower or busier meanwhile does so to both.
 * @returns the median of each side's turns, by answers a second
 */
export async function sideBySide(
  ours: Load,
  theirs: Load,
  { turns, seconds }: { readonly turns: number; readonly seconds: number },
): Promise<{ readonly ours: Throughput; readonly theirs: Throughput }> {
  const results = { ours: [] as Throughput[], theirs: [] as Throughput[] };
  for (let turn = 0; turn < turns; turn++) {
    results.ours.push(await throughput(ours, seconds));
    results.theirs.push(await throughput(theirs, seconds));
  }
  return { ours: median(results.ours), theirs: median(results.theirs) };
}

function median(results: readonly Throughput[]): Throughput {
  const sorted = results.toSorted((a, b) => a.perSecond - b.perSecond);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new Error('Nothing was measured');
  return { ...middle, failed: results.reduce((sum, { failed }) => sum + failed, 0) };
}
