import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { ConnectionLimits } from './config/connection-limits.ts';
import type { TlsConfig } from './config/config.ts';

/** Request line and headers together, in bytes. A sign-in token takes about two thousand. */
const MAX_HEADER_SIZE = 16_384;

export function makeHttpServer(listener: RequestListener, tls: TlsConfig | null, limits: ConnectionLimits): Server {
  const options = {
    headersTimeout: limits.headersTimeout,
    requestTimeout: limits.requestTimeout,
    keepAliveTimeout: limits.keepAliveTimeout,
    connectionsCheckingInterval: limits.checkingInterval,
    maxHeaderSize: MAX_HEADER_SIZE,
  };
  const server = tls ? createHttpsServer({ ...tls, ...options }, listener) : createHttpServer(options, listener);
  // Node itself would answer 417 without a body; what a client expects besides 100-continue need not be met (RFC 9110, 10.1.1).
  server.on('checkExpectation', listener);
  server.timeout = limits.stallTimeout;
  server.maxConnections = limits.maxConnections;
  return server;
}
