import { resolve } from 'node:path';
import { CLIENT_ID } from './provider/client.ts';

export interface Settings {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Folder for accounts and keys. */
  readonly data: string;
  /** Scheme, host and port of the portal. */
  readonly portal: string;
  readonly clientId: string;
}

/** The provider may not run here, or not so; the message says why. */
export class SettingsError extends Error {}

const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '::1'];

/** @throws SettingsError in production, away from this machine's own network, and for what is no port or address */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  if (environment['NODE_ENV'] === 'production') {
    throw new SettingsError('This identity provider is for development and tests; it does not run with NODE_ENV=production.');
  }
  const set = (name: string, otherwise: string): string => environment[name]?.trim().replace(/^$/, otherwise) ?? otherwise;
  const host = set('IDENTITY_PROVIDER_HOST', 'localhost');
  if (!LOOPBACK.includes(host)) {
    throw new SettingsError(
      `IDENTITY_PROVIDER_HOST is "${host}": this identity provider listens on this machine only (localhost).`,
    );
  }
  return {
    host,
    port: portOf(set('IDENTITY_PROVIDER_PORT', '4400')),
    data: resolve(set('IDENTITY_PROVIDER_DATA', 'data/identity-provider')),
    portal: originOf(set('IDENTITY_PROVIDER_PORTAL', 'http://localhost:4200')),
    clientId: set('IDENTITY_PROVIDER_CLIENT_ID', CLIENT_ID),
  };
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new SettingsError(`IDENTITY_PROVIDER_PORT is "${text}": it must be a port number up to 65535.`);
}

function originOf(text: string): string {
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return new URL(text).origin;
  throw new SettingsError(`IDENTITY_PROVIDER_PORTAL is "${text}": it must be an address such as http://localhost:4200.`);
}
