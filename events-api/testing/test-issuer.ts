import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { JWTPayload } from 'jose';
import type { Clock } from '../config/clock.ts';
import { updateWebApplication } from '../web-applications/web-application.repository.ts';
import { type Algorithm, mintToken, newSigningKey, type SigningKey } from './mint-token.ts';
import type { TestServer } from './test-server.ts';

/** The id that the test server's web application has at the issuer. */
export const CLIENT_ID = '0b5bd9a5-8e3c-4d0a-9f61-2f3f4a7c9b10';

/** Signs tokens and publishes its keys over HTTP, as an OpenID provider does; nothing else of one. */
export class TestIssuer {
  /** Paths that were asked for, in order. */
  readonly requests: string[] = [];
  keys: readonly SigningKey[] = [];
  /** The only path, with its query, at which the metadata are. */
  metadataPath = '/tenant/v2.0/.well-known/openid-configuration?p=B2C_1_in';
  readonly #clock: Clock;
  #server: Server = createServer();
  #port = 0;

  private constructor(clock: Clock) {
    this.#clock = clock;
  }

  static async start(clock: Clock): Promise<TestIssuer> {
    const issuer = new TestIssuer(clock);
    await issuer.rotate('first');
    await issuer.goUp();
    return issuer;
  }

  get url(): string {
    return `http://localhost:${this.#port}/tenant/v2.0/`;
  }

  get metadataEndpoint(): string {
    return `http://localhost:${this.#port}${this.metadataPath}`;
  }

  get key(): SigningKey {
    const [key] = this.keys;
    if (!key) throw new Error('The issuer has no key.');
    return key;
  }

  /** From now on there is one key, another one. */
  async rotate(kid: string, alg: Algorithm = 'RS256'): Promise<void> {
    this.keys = [await newSigningKey(kid, alg)];
  }

  /** An id token as a user flow of Azure AD B2C makes it; a claim that is undefined is left out. */
  token(claims: JWTPayload = {}, key: SigningKey = this.key, header: Record<string, unknown> = {}): Promise<string> {
    const now = Math.floor(this.#clock().getTime() / 1000);
    const payload = { iss: this.url, aud: CLIENT_ID, iat: now, nbf: now, exp: now + 3600, ...ada, ...claims };
    return mintToken({ alg: key.alg, kid: key.kid, typ: 'JWT', ...header }, payload, key);
  }

  async bearer(claims: JWTPayload = {}): Promise<{ readonly headers: { readonly authorization: string } }> {
    return { headers: { authorization: `Bearer ${await this.token(claims)}` } };
  }

  async goUp(): Promise<void> {
    this.#server = createServer((request, response) => {
      this.requests.push(request.url ?? '');
      const answers = new Map<string | undefined, unknown>([
        [this.metadataPath, { issuer: this.url, jwks_uri: `${this.url}keys` }],
        ['/tenant/v2.0/keys', { keys: this.keys.map(({ publicJwk }) => publicJwk) }],
      ]);
      response.statusCode = answers.has(request.url) ? 200 : 404;
      response.setHeader('content-type', 'application/json').end(JSON.stringify(answers.get(request.url) ?? {}));
    });
    this.#server.listen(this.#port, 'localhost');
    await once(this.#server, 'listening');
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async goDown(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  /** Lets the people of this issuer sign in at the test server's web application. Before its first request. */
  async serve(server: TestServer, changes: { readonly aadEmailsVerified?: boolean } = {}): Promise<void> {
    const identity = { aadClientId: CLIENT_ID, aadMetadataEndpoint: this.metadataEndpoint, ...changes };
    await server.store.transaction((trx) => updateWebApplication(trx, server.webApplication.id, identity, new Date()));
  }
}

const ada = {
  sub: '5f0c1a8e-6d1b-4c8e-9a53-0f2f6f1f4a11',
  given_name: 'Ada',
  family_name: 'Lovelace',
  emails: ['ada@example.org'],
  tfp: 'B2C_1_in',
  ver: '1.0',
};
