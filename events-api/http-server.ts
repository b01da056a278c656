import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { TlsConfig } from './config/config.ts';

/** Longer than the idle time of the usual proxies, so that it is them who close a connection, not we under their request. */
const KEEP_ALIVE = 72_000;
const REQUEST_TIMEOUT = 30_000;

export function makeHttpServer(listener: RequestListener, tls: TlsConfig | null): Server {
  const limits = { keepAliveTimeout: KEEP_ALIVE, requestTimeout: REQUEST_TIMEOUT };
  return tls ? createHttpsServer({ ...tls, ...limits }, listener) : createHttpServer(limits, listener);
}
