/** How long a connection may take and how many there may be; milliseconds. Too slow a client is cut, whatever it is doing. */
export interface ConnectionLimits {
  /** For the headers of a request to arrive. */
  readonly headersTimeout: number;
  /** For a whole request to arrive. */
  readonly requestTimeout: number;
  /** Between two requests. Longer than that of the usual proxies, so that it is them who close a connection, not we under their request. */
  readonly keepAliveTimeout: number;
  /** Without a byte moving either way: a client that does not read its answer. Longer than any answer takes. */
  readonly stallTimeout: number;
  /** How often the first two are looked at. */
  readonly checkingInterval: number;
  /** More are closed as they come. */
  readonly maxConnections: number;
  /** For what is under way when the server is told to stop; what is not answered then is cut. */
  readonly stopTimeout: number;
}

export const defaultConnectionLimits: ConnectionLimits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 72_000,
  stallTimeout: 60_000,
  checkingInterval: 1_000,
  maxConnections: 10_000,
  stopTimeout: 25_000,
};
