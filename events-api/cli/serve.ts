import { Command } from 'commander';
import { configFrom } from '../config/config.ts';
import { makeLogger } from '../logging/logger.ts';
import { runServer } from '../run-server.ts';
import { databaseOption, settingsFrom } from './settings.ts';

export function serveCommand(): Command {
  return new Command('serve')
    .description('Serve the Events API until Ctrl-C.')
    .option('--port <number>', 'where to listen (EVENTS_API_PORT, otherwise 4300; 0 takes a free one)')
    .option('--host <name>', 'where to listen (EVENTS_API_HOST, otherwise localhost; 0.0.0.0 for every network)')
    .addOption(databaseOption())
    .option('--tls-cert <file>', 'certificate in PEM: serve HTTPS (EVENTS_API_TLS_CERT)')
    .option('--tls-key <file>', 'private key in PEM (EVENTS_API_TLS_KEY)')
    .option('--public-address <address>', 'how the world reaches this server, for links in answers (EVENTS_API_PUBLIC_ADDRESS)')
    .option(
      '--trusted-proxies <list>',
      'proxies whose X-Forwarded headers count, with commas between (EVENTS_API_TRUSTED_PROXIES)',
    )
    .option('--metrics-port <number>', 'serve /metrics for Prometheus there (EVENTS_API_METRICS_PORT; off by default)')
    .option('--metrics-host <name>', 'where /metrics listens (EVENTS_API_METRICS_HOST, otherwise 127.0.0.1)')
    .option('--log-level <level>', 'fatal, error, warn, info, debug, trace or silent (EVENTS_API_LOG_LEVEL)')
    .option('--rate-limit-reads <number>', 'reads of one address in a minute, 0: no limit (EVENTS_API_RATE_LIMIT_READS)')
    .option(
      '--rate-limit-writes <number>',
      'registrations, cancellations and the like of one address in a minute, 0: no limit (EVENTS_API_RATE_LIMIT_WRITES)',
    )
    .action(async (options: Record<string, string>) => {
      const config = configFrom(settingsFrom(options));
      await runServer(config, makeLogger(config.logLevel));
    });
}
