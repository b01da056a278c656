import type { FastifyBaseLogger } from 'fastify';
import { API_BASE, TOKEN_PARAMETER } from '../../contract/paths.ts';
import { type Clock, systemClock } from '../config/clock.ts';
import type { ServerConfig } from '../config/config.ts';
import { defaultConnectionLimits } from '../config/connection-limits.ts';
import { defaultOverloadLimits } from '../config/overload-limits.ts';
import { defaultRateLimits } from '../config/rate-limits.ts';
import { makeLogger } from '../logging/logger.ts';
import { startServer } from '../start-server.ts';
import type { Store } from '../store/store.ts';
import type { WebApplication } from '../web-applications/web-application.ts';
import { insertWebApplication } from '../web-applications/web-application.repository.ts';
import { makeTestDatabase } from './test-database.ts';

export interface TestServer {
  readonly store: Store;
  /** Address of its database. */
  readonly database: string;
  /** Scheme, host and port. */
  readonly address: string;
  /** A web application that `call` speaks for. */
  readonly webApplication: WebApplication;
  /** Calls a path below the base with token and origin, as a browser would; `init` adds to it. */
  call(path: string, init?: RequestInit): Promise<Response>;
  /** The body of a successful GET. */
  read(path: string): Promise<unknown>;
  stop(): Promise<void>;
}

export interface TestServerOptions {
  readonly clock?: Clock;
  readonly log?: FastifyBaseLogger;
  readonly config?: Partial<ServerConfig>;
}

/** A real server on a free port of this machine, with a database of its own that goes when it stops. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const database = await makeTestDatabase();
  const config: ServerConfig = { ...plainConfig, database: database.address, ...options.config };
  const server = await startServer(config, options.clock ?? systemClock, options.log ?? makeLogger('silent'));
  const { store, address } = server;
  const webApplication = await store.transaction((trx) =>
    insertWebApplication(trx, { name: 'Portal', origin: 'http://portal.test' }, new Date()),
  );
  const call = (path: string, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(`${address}/${API_BASE}${path}`);
    url.searchParams.set(TOKEN_PARAMETER, webApplication.token);
    return fetch(url, { ...init, headers: { origin: webApplication.origin, ...headersOf(init) } });
  };
  return {
    store,
    database: database.address,
    address,
    webApplication,
    call,
    read: async (path) => {
      const response = await call(path);
      if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
      return response.json();
    },
    stop: async () => {
      await server.stop();
      await database.remove();
    },
  };
}

const plainConfig: Omit<ServerConfig, 'database'> = {
  host: '127.0.0.1',
  port: 0,
  publicAddress: null,
  trustedProxies: [],
  tls: null,
  logLevel: 'silent',
  paymentSecret: null,
  rateLimits: defaultRateLimits,
  connections: defaultConnectionLimits,
  overload: defaultOverloadLimits,
  metrics: null,
  mail: null,
};

const headersOf = (init: RequestInit): Record<string, string> => Object.fromEntries(new Headers(init.headers));
