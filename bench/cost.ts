import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { WebApplication } from '../events-api/web-applications/web-application.ts';
import { type Extra, extras } from './extras.ts';
import { limiterMicroseconds } from './limiter-cost.ts';
import { throughput } from './load/load.ts';
import { median } from './median.ts';
import { registering, registrationsAddress } from './registering.ts';
import type { Row } from './row.ts';

/** Of one turn, in seconds. */
const TURN = 0.3;
/** Odd, so that there is a middle one. */
const ROUNDS = 15;
const LIMITER_BUDGET = 0.02;

interface CostServers {
  readonly child: ChildProcess;
  readonly addresses: Readonly<Record<Extra, string>>;
  readonly webApplication: WebApplication;
}

/**
 * What the rate limiter, `/metrics` and the outbox add to a registration, in time on the processor (of the server's own thread, as the
 * system counts it), so that what else the machine does is hardly in it. Servers with and without take turns; the ratio is taken within
 * each round. How far chance goes shows a second server without anything.
 */
export async function cost(): Promise<Row[]> {
  const child = fork(join(import.meta.dirname, 'cost-server.ts'));
  try {
    const [told] = (await once(child, 'message')) as [Omit<CostServers, 'child'>];
    const servers = { child, ...told };
    for (const extra of extras) await microsecondsOf(servers, extra);
    const rounds: Map<Extra, number>[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const costs = new Map<Extra, number>();
      // Each comes after each other as often.
      const turns = [...extras.slice(round % extras.length), ...extras.slice(0, round % extras.length)];
      for (const extra of round % 2 === 0 ? turns : turns.toReversed()) costs.set(extra, await microsecondsOf(servers, extra));
      rounds.push(costs);
    }
    const plain = median(rounds.map((costs) => costs.get('none') ?? Number.NaN));
    return [limiterRow(plain), ...extras.filter((extra) => extra !== 'none').map((extra) => rowOf(extra, rounds))];
  } finally {
    child.disconnect();
    await once(child, 'exit');
  }
}

/** Of one registration, the mean of a turn. */
async function microsecondsOf({ child, addresses, webApplication }: CostServers, extra: Extra): Promise<number> {
  const before = await cpuOf(child, extra);
  const url = registrationsAddress(addresses[extra], webApplication);
  const { answered, failed } = await throughput({ ...registering(webApplication), url }, TURN);
  if (failed > 0) throw new Error('Not everybody was registered');
  return ((await cpuOf(child, extra)) - before) / answered;
}

async function cpuOf(child: ChildProcess, extra: Extra): Promise<number> {
  child.send({ extra });
  const [microseconds] = (await once(child, 'message')) as [number];
  return microseconds;
}

const names: Readonly<Record<Exclude<Extra, 'none'>, string>> = {
  control: 'Nothing more (chance), CPU of a registration',
  limiter: 'Rate limiter on, CPU of a registration',
  metrics: '/metrics on, CPU of a registration',
  mails: 'Mails on (outbox), CPU of a registration',
};

/** @param plain microseconds of a registration without it */
function limiterRow(plain: number): Row {
  const own = limiterMicroseconds();
  const share = own / plain;
  return {
    what: 'Rate limiter, its own work for a request',
    measured: `${(share * 100).toFixed(2)} % (${own.toFixed(2)} µs)`,
    budget: `≤ ${LIMITER_BUDGET * 100} %`,
    beside: `CPU of a registration: ${plain.toFixed(0)} µs`,
    isWithin: share <= LIMITER_BUDGET,
  };
}

function rowOf(extra: Exclude<Extra, 'none'>, rounds: readonly ReadonlyMap<Extra, number>[]): Row {
  const of = (name: Extra): number[] => rounds.map((costs) => costs.get(name) ?? Number.NaN);
  const plain = of('none');
  const share = median(of(extra).map((each, round) => each / (plain[round] ?? Number.NaN) - 1));
  return {
    what: names[extra],
    measured: `${share >= 0 ? '+' : ''}${(share * 100).toFixed(1)} % (${median(of(extra)).toFixed(0)} µs)`,
    budget: '',
    beside: `the same server without: ${median(plain).toFixed(0)} µs`,
    isWithin: null,
  };
}
