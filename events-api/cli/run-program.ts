import { type Command, CommanderError } from 'commander';
import { ConfigError } from '../config/config.ts';

export const exitCode = { done: 0, failed: 1, usage: 2 } as const;

/** Runs a command line and says how it went. What failed is told on one line of stderr; nothing is thrown. */
export async function runProgram(program: Command, args: readonly string[]): Promise<number> {
  throwInsteadOfExit(program);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCode.done;
  } catch (error) {
    // Commander has printed its own message already, or the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.usage;
    process.stderr.write(`${messageOf(error)}\n`);
    return error instanceof ConfigError ? exitCode.usage : exitCode.failed;
  }
}

/** Commander asks this of each command, not of the whole program. */
function throwInsteadOfExit(command: Command): void {
  command.exitOverride();
  for (const child of command.commands) throwInsteadOfExit(child);
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'EADDRINUSE') {
    return `The port is taken${'port' in error ? ` (${String(error.port)})` : ''}: choose another with --port or EVENTS_API_PORT.`;
  }
  return error.message;
}
