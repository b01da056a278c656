import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** In seconds: from an answer out of memory to one that waited for the disk. */
const ANSWER_TIMES = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const GROUP_SIZES = [1, 2, 5, 10, 20, 50, 100, 200];

/**
 * What the operator wants to know of a running server, in Prometheus' format. Labels are patterns, codes and numbers: never an
 * address that somebody asked for, a token or an id.
 */
export class Metrics {
  readonly registry = new Registry();
  readonly #answers: Histogram<'method' | 'route' | 'status'>;
  /** By method; given to the gauge only when somebody asks, because a gauge makes a text of its labels each time. */
  readonly #underWay = new Map<string, number>();
  readonly #registrations: Counter<'outcome'>;
  readonly #groupSize: Histogram;
  readonly #groupTime: Histogram;

  constructor() {
    const registers = [this.registry];
    collectDefaultMetrics({ register: this.registry });
    this.#answers = new Histogram({
      name: 'events_api_answer_seconds',
      help: 'Time from a request to the end of its answer, by pattern of the route',
      labelNames: ['method', 'route', 'status'],
      buckets: ANSWER_TIMES,
      registers,
    });
    const underWay = this.#underWay;
    new Gauge({
      name: 'events_api_requests_under_way',
      help: 'Requests that are being answered',
      labelNames: ['method'],
      registers,
      collect() {
        for (const [method, count] of underWay) this.set({ method }, count);
      },
    });
    this.#registrations = new Counter({
      name: 'events_api_registrations_total',
      help: 'Registrations asked for, by what became of them: a status, or the code of the refusal',
      labelNames: ['outcome'],
      registers,
    });
    this.#groupSize = new Histogram({
      name: 'events_api_write_group_size',
      help: 'Writes that shared one transaction',
      buckets: GROUP_SIZES,
      registers,
    });
    this.#groupTime = new Histogram({
      name: 'events_api_write_group_seconds',
      help: 'Time of such a transaction, the wait for the disk included',
      buckets: ANSWER_TIMES,
      registers,
    });
  }

  began(method: string): void {
    this.#underWay.set(method, (this.#underWay.get(method) ?? 0) + 1);
  }

  /** @param seconds since `began` */
  answered(method: string, route: string, status: number, seconds: number): void {
    this.#underWay.set(method, (this.#underWay.get(method) ?? 0) - 1);
    this.#answers.observe({ method, route, status }, seconds);
  }

  /** @param outcome a status of the contract or the code of a refusal */
  registered(outcome: string): void {
    this.#registrations.inc({ outcome });
  }

  committed(size: number, seconds: number): void {
    this.#groupSize.observe(size);
    this.#groupTime.observe(seconds);
  }

  /** @param count answers built so far; the others came from memory as they were */
  watchAnswersBuilt(count: () => number): void {
    const built = new Counter({
      name: 'events_api_answers_built_total',
      help: 'Answers of the read side that were built anew',
      registers: [this.registry],
      collect: () => {
        built.reset();
        built.inc(count());
      },
    });
  }
}
