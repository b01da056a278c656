import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../../bin/events-api.mjs', import.meta.url));

/** `events-api serve` in a process of its own, on a free port of this machine. */
export class ServedProgram {
  readonly child: ChildProcess;
  /** What it has written to its log. */
  log = '';

  private constructor(child: ChildProcess) {
    this.child = child;
    child.stdout?.on('data', (chunk: Buffer) => (this.log += chunk.toString()));
  }

  /** @param args further options of `serve` */
  static async start(database: string, ...args: string[]): Promise<ServedProgram> {
    const where = ['--port', '0', '--host', '127.0.0.1', '--database', database];
    const program = new ServedProgram(spawn(process.execPath, [command, 'serve', ...where, ...args]));
    await program.until(/listening on /);
    return program;
  }

  /** Scheme, host and port. */
  get address(): string {
    return /listening on ([^\s"]+)/.exec(this.log)?.[1] ?? '';
  }

  /** Waits until the log says so. */
  async until(text: RegExp): Promise<void> {
    while (!text.test(this.log)) {
      if (this.hasEnded) throw new Error(`It has ended: ${this.log}`);
      await Promise.race([once(this.child.stdout ?? this.child, 'data'), once(this.child, 'exit')]);
    }
  }

  /** The code and the signal it ends with, once it does. */
  async end(): Promise<unknown[]> {
    return this.hasEnded ? [this.child.exitCode, this.child.signalCode] : once(this.child, 'exit');
  }

  /** For the end of a test, whatever has become of it. */
  async kill(): Promise<void> {
    if (this.hasEnded) return;
    this.child.kill('SIGKILL');
    await this.end();
  }

  get hasEnded(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }
}
