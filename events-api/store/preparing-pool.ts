import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import pg, { type Pool, type PoolClient } from 'pg';
import { preparedNameOf } from './prepared-statement.ts';
import { StoreUnavailableError } from './store-busy.ts';

/** No statement takes nearly as long while people are served. */
export const STATEMENT_TIMEOUT = '60s';

/**
 * Said to each new connection. An answer is given after a commit, so a commit is on the disk, whatever the database's own default
 * says (`remote_apply` promises more and stays). Nobody waits for a lock longer than for SQLite's, and a process that has vanished
 * with its machine does not hold its locks for ever.
 */
const SESSION = `
  select set_config('synchronous_commit', case current_setting('synchronous_commit') when 'remote_apply' then 'remote_apply' else 'on' end, false),
    set_config('lock_timeout', '5s', false),
    set_config('statement_timeout', '${STATEMENT_TIMEOUT}', false),
    set_config('idle_in_transaction_session_timeout', '60s', false)`;

/** Between Kysely and `pg`: prepares the statements of the hot path, and says clearly when the database is not there. */
export class PreparingPool implements PostgresPool {
  readonly #pool: Pool;
  readonly #clients = new WeakMap<PoolClient, PreparingClient>();

  constructor(pool: Pool) {
    this.#pool = pool;
    // A connection that breaks while nobody uses it is replaced by the next; one that is used fails its query.
    pool.on('error', () => undefined);
    pool.on('connect', (client) => client.on('error', () => undefined));
  }

  get options(): object {
    return this.#pool.options;
  }

  async connect(): Promise<PostgresPoolClient> {
    const client = await this.#pool.connect().catch(unavailable);
    const known = this.#clients.get(client);
    if (known) return known;
    const made = new PreparingClient(client);
    try {
      await made.query(SESSION, []);
    } catch (error) {
      client.release(true);
      throw error;
    }
    this.#clients.set(client, made);
    return made;
  }

  end(): Promise<void> {
    return this.#pool.end();
  }
}

class PreparingClient implements PostgresPoolClient {
  readonly #client: PoolClient;

  constructor(client: PoolClient) {
    this.#client = client;
  }

  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  query<R>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  query(text: unknown, parameters?: readonly unknown[]): unknown {
    if (typeof text !== 'string') throw new Error('The store reads no rows through a cursor.');
    return this.#query(text, parameters ?? []);
  }

  async #query(text: string, parameters: readonly unknown[]): Promise<unknown> {
    const name = preparedNameOf(text);
    const values = parameters.map(withoutNul);
    const query = name === undefined ? { text, values } : { name, text, values };
    return this.#client.query(query).catch(unavailable);
  }

  release(destroy?: boolean): void {
    this.#client.release(destroy);
  }
}

/** PostgreSQL keeps no NUL in a text. Nothing that we make holds one; what somebody sends becomes the sign for an unknown letter. */
const withoutNul = (value: unknown): unknown =>
  typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\ufffd') : value;

function unavailable(error: unknown): never {
  if (error instanceof pg.DatabaseError) throw error;
  throw new StoreUnavailableError(`The database cannot be reached: ${reasonOf(error)}`, { cause: error });
}

/** Of several addresses tried, the first says enough. */
function reasonOf(error: unknown): string {
  const first = error instanceof AggregateError ? (error.errors[0] as unknown) : error;
  return first instanceof Error ? first.message : String(first);
}
