import type { FastifyBaseLogger } from 'fastify';
import { buildApp } from './app.ts';
import type { Clock } from './config/clock.ts';
import { publicAddressOf, type ServerConfig } from './config/config.ts';
import { listeningPort } from './listening-port.ts';
import { Metrics } from './metrics/metrics.ts';
import { serveMetrics } from './metrics/serve-metrics.ts';
import { openStore, type Store } from './store/store.ts';

export interface RunningServer {
  /** Scheme, host and port, no slash at the end. */
  readonly address: string;
  readonly store: Store;
  /** Where `/metrics` is served; null: nowhere. */
  readonly metricsPort: number | null;
  /** Answers what is under way, takes nothing new, cuts whoever takes too long, then closes the store. */
  stop(): Promise<void>;
}

/**
 * Opens the store and listens.
 * @throws StoreAddressError, and the system's own error when the port is taken (`EADDRINUSE`)
 */
export async function startServer(config: ServerConfig, clock: Clock, log: FastifyBaseLogger): Promise<RunningServer> {
  const store = await openStore(config.database);
  try {
    const metrics = config.metrics ? new Metrics() : undefined;
    const app = await buildApp({ config, store, clock, log, ...(metrics && { metrics }) });
    // Fastify does not know that our own HTTP server may speak TLS.
    const told = (address: string): string => `listening on ${config.tls ? address.replace(/^http:/, 'https:') : address}`;
    warnOfPlainHttp(config, log);
    const figures = metrics && config.metrics ? await serveMetrics(metrics, config.metrics) : undefined;
    if (figures) log.info({ port: figures.port }, 'serving metrics');
    await app.listen({ host: config.host, port: config.port, listenTextResolver: told });
    const stop = async (): Promise<void> => {
      const cut = setTimeout(() => {
        app.server.closeAllConnections();
      }, config.connections.stopTimeout);
      await app.close();
      clearTimeout(cut);
      await figures?.stop();
      await store.close();
    };
    return { address: publicAddressOf(config, listeningPort(app)), store, metricsPort: figures?.port ?? null, stop };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Tokens and people's data would cross the network for everybody to read. */
function warnOfPlainHttp({ host, tls, trustedProxies }: ServerConfig, log: FastifyBaseLogger): void {
  const isLocal = ['localhost', '127.0.0.1', '::1'].includes(host);
  if (isLocal || tls || trustedProxies.length > 0) return;
  log.warn(
    `serving plain HTTP on ${host}: set a certificate (--tls-cert, --tls-key) or name the proxy in front (--trusted-proxies)`,
  );
}
