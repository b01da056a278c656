import autocannon from 'autocannon';

export interface Throughput {
  /** Answers a second, the mean over the run. */
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
}

/** Sends requests to this machine for a few seconds, over as many connections as a small crowd has; from a thread of its own, so that it does not take the server's time. */
export async function throughput(options: autocannon.Options, seconds: number): Promise<Throughput> {
  const result = await autocannon({ connections: 50, duration: seconds, workers: 1, ...options });
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors + result.timeouts,
  };
}

/**
 * Two servers in turns, so that a machine that gets slower or busier meanwhile does so to both.
 * @returns the median of each side's turns, by answers a second
 */
export async function sideBySide(
  ours: autocannon.Options,
  theirs: autocannon.Options,
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
