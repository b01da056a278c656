import type { HttpClient } from '../client/http-client.ts';
import type { Ledger } from '../ledger.ts';
import type { Random } from '../random.ts';
import type { ServerProcess } from '../servers/server-process.ts';
import type { Tally } from '../tally.ts';

/** What all buyers of a round share. */
export interface Crowd {
  readonly random: Random;
  readonly client: HttpClient;
  readonly servers: readonly ServerProcess[];
  readonly ledger: Ledger;
  readonly tally: Tally;
  /** When it is aborted everybody goes home without an answer. */
  readonly leaving?: AbortSignal;
}
