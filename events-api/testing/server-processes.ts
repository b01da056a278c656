import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { API_BASE } from '../../contract/paths.ts';

const RACING_SERVER = join(import.meta.dirname, 'racing-server.ts');

/** Servers in processes of their own on one database (see `racing-server.ts`). */
export class ServerProcesses {
  readonly #database: string;
  readonly #children: ChildProcess[] = [];

  /** @param database its address */
  constructor(database: string) {
    this.#database = database;
  }

  /** @returns the address that paths of the API follow */
  async start(...options: string[]): Promise<string> {
    const child = fork(RACING_SERVER, [this.#database, ...options], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    this.#children.push(child);
    const [port] = await once(child, 'message');
    return `http://127.0.0.1:${port}/${API_BASE}`;
  }

  async stop(): Promise<void> {
    for (const child of this.#children) {
      child.disconnect();
      await once(child, 'exit');
    }
  }
}
