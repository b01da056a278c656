import type { FastifyBaseLogger } from 'fastify';
import type { Clock } from '../../config/clock.ts';
import { Issuer } from './issuer.ts';

/** The issuers of all web applications, by the address of their metadata. */
export class Issuers {
  readonly #clock: Clock;
  readonly #log: FastifyBaseLogger;
  readonly #issuers = new Map<string, Issuer>();

  constructor(clock: Clock, log: FastifyBaseLogger) {
    this.#clock = clock;
    this.#log = log;
  }

  at(metadataEndpoint: string): Issuer {
    const known = this.#issuers.get(metadataEndpoint);
    const issuer = known ?? new Issuer(metadataEndpoint, this.#clock, this.#log);
    if (!known) this.#issuers.set(metadataEndpoint, issuer);
    return issuer;
  }
}
