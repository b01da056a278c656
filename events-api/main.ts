import { ConfigError, configFrom } from './config/config.ts';
import { readEnvironment } from './config/env.ts';
import { makeLogger } from './logging/logger.ts';
import { runServer } from './run-server.ts';

/* The process without the command line: configured by the environment alone, for containers and services. */

try {
  const config = configFrom(readEnvironment(process.env));
  await runServer(config, makeLogger(config.logLevel));
} catch (error) {
  process.exitCode = error instanceof ConfigError ? 2 : 1;
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
}
