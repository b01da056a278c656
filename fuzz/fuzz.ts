import fc from 'fast-check';
import { describeApi } from './api-operations.ts';
import { startFuzzedServer } from './fuzzed-server.ts';
import { Judge } from './judge.ts';
import { type FuzzRequest, requestsTo } from './requests.ts';
import { Sender } from './sender.ts';

export interface FuzzOptions {
  readonly requests: number;
  /** The same seed sends the same requests. */
  readonly seed: number;
  /** Told now and then how many have been sent. */
  readonly tell?: (sent: number) => void;
}

export interface FuzzReport {
  readonly seed: number;
  readonly sent: number;
  /** How often each status was answered. */
  readonly statuses: ReadonlyMap<number, number>;
  /** Operations that were answered 200 at least once. */
  readonly reached: ReadonlySet<string>;
  readonly operations: readonly string[];
  /** The smallest request that is answered wrongly, and what is wrong; null: none. */
  readonly failure: string | null;
  /** What the server said of itself that it should not have to. */
  readonly logged: readonly string[];
}

/** Requests that are on their way together. */
const BATCH = 50;
const CONNECTIONS = 16;

/** Sends nonsense made from the OpenAPI document to a real server in a process of its own, and looks at every answer. */
export async function fuzz({ requests, seed, tell }: FuzzOptions): Promise<FuzzReport> {
  const api = describeApi();
  const server = await startFuzzedServer();
  const sender = new Sender(server.program.address, CONNECTIONS);
  const judge = new Judge(api, server.secrets);
  const statuses = new Map<number, number>();
  const reached = new Set<string>();
  let sent = 0;

  const send = async (request: FuzzRequest): Promise<void> => {
    const answer = await sender.send(request);
    sent++;
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    if (answer.status === 200) reached.add(request.operation);
    const complaint = judge.complaintAbout(request, answer);
    if (complaint !== undefined) throw new Error(complaint);
  };
  const batches = fc.array(requestsTo(api.operations, server.known), { minLength: 1, maxLength: BATCH, size: 'max' });
  const property = fc.asyncProperty(batches, async (batch) => {
    const outcomes = await Promise.allSettled(batch.map(send));
    tell?.(sent);
    const failed = outcomes.find(({ status }) => status === 'rejected');
    if (failed) throw (failed as PromiseRejectedResult).reason;
  });

  try {
    let failure: string | null = null;
    for (let round = 0; sent < requests && failure === null; round++) {
      const result = await fc.check(property, { seed: seed + round, numRuns: 40 });
      if (result.failed) failure = `${String(result.errorInstance)}\n${JSON.stringify(result.counterexample, null, 2)}`;
    }
    const logged = server.program.log.split('\n').filter((line) => /"level":[56]0/.test(line));
    const operations = api.operations.map(({ method, path }) => `${method} ${path}`);
    return { seed, sent, statuses, reached, operations, failure, logged };
  } finally {
    sender.close();
    await server.stop();
  }
}
