import pg from 'pg';
import { migrations } from '../store/migrations/migrations.ts';
import { openStore } from '../store/store.ts';
import { type PostgresCluster, startPostgres } from './postgres-cluster.ts';

const TEMPLATE = 'template_of_specs';

/**
 * Databases for specs on one PostgreSQL. They are emptied and used again: to make one takes as long as many specs, and to drop one
 * longer still.
 */
export class PostgresDatabases {
  readonly #cluster: PostgresCluster;
  readonly #admin: pg.Client;
  readonly #tables: readonly string[];
  readonly #free: string[] = [];
  #made = 0;

  private constructor(cluster: PostgresCluster, admin: pg.Client, tables: readonly string[]) {
    this.#cluster = cluster;
    this.#admin = admin;
    this.#tables = tables;
  }

  static async start(): Promise<PostgresDatabases> {
    const cluster = await startPostgres();
    const admin = new pg.Client(cluster.addressOf('postgres'));
    // The server may be stopped before this process is.
    admin.on('error', () => undefined);
    await admin.connect();
    await admin.query(`create database ${TEMPLATE}`);
    const migrated = await openStore(cluster.addressOf(TEMPLATE));
    const tables = (await migrated.db.introspection.getTables()).map(({ name }) => name);
    await migrated.close();
    return new PostgresDatabases(
      cluster,
      admin,
      tables.filter((name) => !name.startsWith('kysely_')),
    );
  }

  /** @returns the name of an empty, migrated database */
  async take(): Promise<string> {
    const free = this.#free.pop();
    if (free !== undefined) return free;
    const name = `spec_${++this.#made}`;
    await this.#admin.query(`create database ${name} template ${TEMPLATE}`);
    return name;
  }

  addressOf(name: string): string {
    return this.#cluster.addressOf(name);
  }

  /** Empties a database for the next spec; whoever is still connected is not any more. One that a spec has taken apart is left. */
  async giveBack(name: string): Promise<void> {
    await this.#admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
    const client = new pg.Client(this.addressOf(name));
    await client.connect();
    try {
      if (!(await isMigrated(client))) return;
      const emptied = this.#tables.map((table) => `delete from "${table}";`).join(' ');
      // As a replica, rows go without asking who refers to them.
      await client.query(
        `set session_replication_role = replica; ${emptied} insert into content_version (id, version) values (1, 1)`,
      );
      this.#free.push(name);
    } finally {
      await client.end();
    }
  }

  async stop(): Promise<void> {
    await this.#admin.end();
    await this.#cluster.stop();
  }
}

async function isMigrated(client: pg.Client): Promise<boolean> {
  const table = await client.query<{ name: string | null }>(`select to_regclass('kysely_migration')::text as name`);
  if (!table.rows[0]?.name) return false;
  const { rows } = await client.query<{ steps: string }>('select count(*) as steps from kysely_migration');
  return Number(rows[0]?.steps) === Object.keys(migrations).length;
}
