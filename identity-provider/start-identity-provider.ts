import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { errors, type Provider } from 'oidc-provider';
import { Accounts } from './accounts/accounts.ts';
import { addDemoPeople } from './accounts/demo-people.ts';
import type { Clock } from './clock.ts';
import { openDatabase } from './database.ts';
import { Interactions } from './interactions.ts';
import { assets } from './pages/assets.ts';
import { failurePage } from './pages/failure-page.ts';
import { textsFor } from './pages/texts.ts';
import { forgetExpired } from './provider/artifact-store.ts';
import { type Keys, loadKeys, rotateKeys } from './provider/keys.ts';
import { makeProvider } from './provider/make-provider.ts';
import { plainAddressOf } from './provider/metadata-address.ts';
import type { Settings } from './settings.ts';

export interface RunningIdentityProvider {
  /** Scheme, host and port; the issuer of its tokens. */
  readonly issuer: string;
  /** From now on it signs with another key and publishes only that. */
  rotate(): Promise<void>;
  stop(): Promise<void>;
}

/** Opens accounts and keys and listens. @throws the system's own error when the port is taken */
export async function startIdentityProvider(settings: Settings, clock: Clock): Promise<RunningIdentityProvider> {
  const database = openDatabase(settings.data);
  forgetExpired(database, clock);
  const accounts = new Accounts(database, clock);
  await addDemoPeople(accounts);
  const interactions = new Interactions(accounts);
  const files = assets();
  const keys = await loadKeys(settings.data);

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => fail(request, response, error));
  });
  server.listen(settings.port, settings.host);
  await once(server, 'listening');
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const providerWith = (current: Keys): Provider => makeProvider(issuer, { settings, database, accounts, keys: current, clock });
  let provider = providerWith(keys);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? '/';
    response.setHeader('content-security-policy', contentSecurityPolicyOf(settings.portal));
    response.setHeader('referrer-policy', 'no-referrer');
    const file = files.get(url);
    if (file) response.setHeader('content-type', file.type).end(file.text);
    else if (url.startsWith('/interaction/')) await interactions.answer(provider, request, response);
    else {
      request.url = plainAddressOf(url);
      await provider.callback()(request, response);
    }
  }

  return {
    issuer,
    rotate: async () => {
      provider = providerWith(await rotateKeys(settings.data));
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      database.close();
    },
  };
}

/** `form-action` holds for where a form leads in the end, which is the portal. */
const contentSecurityPolicyOf = (portal: string): string =>
  `default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' ${portal}`;

function fail(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  const known = error instanceof errors.OIDCProviderError ? error : null;
  if (!known) process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  response.statusCode = known?.statusCode ?? 500;
  const texts = textsFor(request.headers['accept-language']);
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(failurePage(texts, known?.error ?? 'server_error', known?.error_description));
}
