import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { type ConnectionLimits, defaultConnectionLimits } from './connection-limits.ts';
import type { Setting, Settings } from './env.ts';
import { defaultOverloadLimits, type OverloadLimits } from './overload-limits.ts';
import { type MailConfig, mailConfigOf } from './mail-config.ts';
import { type MetricsConfig, metricsConfigOf } from './metrics-config.ts';
import { type RateLimits, rateLimitsOf } from './rate-limits.ts';

export interface TlsConfig {
  readonly cert: Buffer;
  readonly key: Buffer;
}

export interface ServerConfig {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** A file name. */
  readonly database: string;
  /** Scheme, host and port under which the world reaches this server; null: the address it listens on. */
  readonly publicAddress: string | null;
  /** Addresses and networks whose `X-Forwarded-…` headers are believed. */
  readonly trustedProxies: readonly string[];
  readonly tls: TlsConfig | null;
  readonly logLevel: LogLevel;
  /** Signs what the payment provider says; null: there is no provider. */
  readonly paymentSecret: string | null;
  readonly rateLimits: RateLimits;
  readonly connections: ConnectionLimits;
  readonly overload: OverloadLimits;
  /** Null: nobody is told figures. */
  readonly metrics: MetricsConfig | null;
  /** Null: mails wait. */
  readonly mail: MailConfig | null;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** A setting cannot be used; the message names the variable or the option that holds it. */
export class ConfigError extends Error {}

export const DEFAULT_PORT = 4300;
export const DEFAULT_DATABASE = 'data/events.sqlite';

/** Checks and shapes what was set. @throws ConfigError */
export function configFrom(settings: Settings): ServerConfig {
  return {
    host: settings.host?.value ?? 'localhost',
    port: portOf(settings.port),
    database: databaseFrom(settings),
    publicAddress: publicOriginOf(settings.publicAddress),
    trustedProxies: trustedProxiesOf(settings.trustedProxies),
    tls: tlsOf(settings),
    logLevel: logLevelOf(settings.logLevel),
    paymentSecret: paymentSecretOf(settings.paymentSecret),
    rateLimits: rateLimitsOf(settings, fail),
    connections: defaultConnectionLimits,
    overload: defaultOverloadLimits,
    metrics: metricsConfigOf(settings, portOf),
    mail: mailConfigOf(settings, refuse),
  };
}

export function databaseFrom(settings: Settings): string {
  return settings.database?.value ?? DEFAULT_DATABASE;
}

/** Scheme, host and port under which clients reach a server that listens on `port` (which may differ from a configured 0). */
export function publicAddressOf(config: ServerConfig, port = config.port): string {
  const named = EVERYWHERE.includes(config.host) ? 'localhost' : config.host;
  const host = isIP(named) === 6 ? `[${named}]` : named;
  return config.publicAddress ?? new URL(`${config.tls ? 'https' : 'http'}://${host}:${port}`).origin;
}

/** Hosts that mean "every network of this machine" and are no address to call. */
const EVERYWHERE: readonly string[] = ['0.0.0.0', '::'];

function fail({ source, value }: Setting, wanted: string): never {
  throw new ConfigError(`${source} must be ${wanted}, not "${value}".`);
}

function portOf(setting: Setting | undefined): number {
  if (!setting) return DEFAULT_PORT;
  const port = Number(setting.value);
  if (!/^\d+$/.test(setting.value) || port > 65535) {
    throw new ConfigError(`${setting.source} must be a port number between 0 and 65535, not "${setting.value}".`);
  }
  return port;
}

function publicOriginOf(setting: Setting | undefined): string | null {
  if (!setting) return null;
  if (!URL.canParse(setting.value) || !/^https?:\/\//.test(setting.value)) {
    throw new ConfigError(`${setting.source} must be an address such as https://events.example.org, not "${setting.value}".`);
  }
  return new URL(setting.value).origin;
}

function trustedProxiesOf(setting: Setting | undefined): string[] {
  const entries = setting?.value.split(',').map((entry) => entry.trim()) ?? [];
  for (const entry of entries) {
    const [address = '', bits = '0'] = entry.split('/');
    if (isIP(address) === 0 || !/^\d{1,3}$/.test(bits)) {
      throw new ConfigError(`${setting?.source ?? ''} must list addresses or networks such as 10.0.0.0/8, not "${entry}".`);
    }
  }
  return entries;
}

function tlsOf({ tlsCert, tlsKey }: Settings): TlsConfig | null {
  if (!tlsCert && !tlsKey) return null;
  if (!tlsCert)
    throw new ConfigError(`${tlsKey?.source ?? ''} is set but no certificate: set EVENTS_API_TLS_CERT (--tls-cert) too.`);
  if (!tlsKey) throw new ConfigError(`${tlsCert.source} is set but no private key: set EVENTS_API_TLS_KEY (--tls-key) too.`);
  return { cert: fileOf(tlsCert), key: fileOf(tlsKey) };
}

function fileOf(setting: Setting): Buffer {
  try {
    return readFileSync(setting.value);
  } catch (cause) {
    throw new ConfigError(`${setting.source} names a file that cannot be read: ${setting.value}.`, { cause });
  }
}

/** Shorter ones can be guessed. */
const SHORTEST_SECRET = 32;

function paymentSecretOf(setting: Setting | undefined): string | null {
  if (!setting) return null;
  if (setting.value.length < SHORTEST_SECRET) {
    throw new ConfigError(`${setting.source} must have at least ${SHORTEST_SECRET} characters.`);
  }
  return setting.value;
}

function logLevelOf(setting: Setting | undefined): LogLevel {
  if (!setting) return 'info';
  const level = logLevels.find((known) => known === setting.value);
  if (!level) throw new ConfigError(`${setting.source} must be one of ${logLevels.join(', ')}, not "${setting.value}".`);
  return level;
}

function refuse(message: string): never {
  throw new ConfigError(message);
}
