import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { HEALTH_PATH } from '../../contract/paths.ts';
import { freePort } from '../../e2e/fixtures/free-port.ts';
import { root } from '../../e2e/fixtures/run-command.ts';
import { pause } from '../pause.ts';

/** A program to run, and what comes before it on the command line (a tracer, say). */
export interface ServerProgram {
  readonly before?: readonly string[];
  readonly script: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** How long a server may take to answer, in milliseconds: generous, for a machine that is busy with other things. */
const PATIENCE = 60_000;

export const eventsApi = (database: string): ServerProgram => ({
  script: 'events-api/cli/main.ts',
  args: ['serve', '--host', '127.0.0.1', '--log-level', 'error', '--database', database],
});

/** A server in a process of its own that keeps its port over its deaths. */
export class ServerProcess {
  readonly port: number;
  readonly #program: ServerProgram;
  #child: ChildProcess | undefined;
  /** What it wrote to its log, errors only. */
  output = '';

  private constructor(program: ServerProgram, port: number) {
    this.#program = program;
    this.port = port;
  }

  static async start(program: ServerProgram): Promise<ServerProcess> {
    const server = new ServerProcess(program, await freePort());
    await server.#begin();
    return server;
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get pid(): number {
    return this.#child?.pid ?? 0;
  }

  /** `kill -9`: no word is finished. @returns when it is dead */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Takes it off the processor, in the middle of whatever it does. */
  freeze(): void {
    this.#child?.kill('SIGSTOP');
  }

  async restart(): Promise<void> {
    await this.#begin();
  }

  /** Lets it finish what is under way. */
  async stop(): Promise<void> {
    await this.#end('SIGTERM');
  }

  /** @throws with what it wrote, when it ends or does not answer in time */
  async #begin(): Promise<void> {
    const { before = [], script, args, env } = this.#program;
    const [command, ...rest] = [...before, process.execPath, join(root, script), ...args, '--port', String(this.port)] as const;
    const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
    this.#child = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    }
    const until = performance.now() + PATIENCE;
    while (!(await isHealthy(this.address))) {
      if (hasEnded(child) || performance.now() > until) {
        await this.#end('SIGKILL');
        throw new Error(`${script} did not answer on port ${this.port}:\n${this.output}`);
      }
      await pause(20);
    }
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    if (!child || hasEnded(child)) return;
    child.kill(signal);
    await once(child, 'exit');
  }
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

async function isHealthy(address: string): Promise<boolean> {
  try {
    return (await fetch(address + HEALTH_PATH)).ok;
  } catch {
    return false;
  }
}
