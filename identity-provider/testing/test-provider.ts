import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRemoteJWKSet, jwtVerify, type JWTPayload } from 'jose';
import { systemClock } from '../clock.ts';
import { CLIENT_ID } from '../provider/client.ts';
import { startIdentityProvider } from '../start-identity-provider.ts';
import type { Visit } from './browser.ts';

export const PORTAL = 'http://localhost:4999';

export interface Tokens {
  readonly id_token: string;
  readonly access_token: string;
  readonly refresh_token: string;
}

/** The real provider with accounts of its own, and what the portal does with it. */
export async function startTestProvider() {
  const data = mkdtempSync(join(tmpdir(), 'identity-provider-'));
  const settings = { host: 'localhost', port: 0, data, portal: PORTAL, clientId: CLIENT_ID };
  const provider = await startIdentityProvider(settings, systemClock);
  const { issuer } = provider;
  const verifier = randomBytes(32).toString('base64url');

  const ask = (body: Record<string, string>): Promise<Response> =>
    fetch(`${issuer}/token`, {
      method: 'POST',
      headers: { origin: PORTAL },
      body: new URLSearchParams({ client_id: CLIENT_ID, ...body }),
    });

  return {
    ...provider,
    /** Where the portal sends somebody who wants to sign in. */
    signInAddress: (parameters: Record<string, string> = {}): string => {
      const challenge = createHash('sha256').update(verifier).digest('base64url');
      const query = new URLSearchParams({
        client_id: CLIENT_ID,
        response_type: 'code',
        redirect_uri: `${PORTAL}/`,
        scope: 'openid profile offline_access',
        nonce: 'n',
        state: 's',
        code_challenge: challenge,
        code_challenge_method: 'S256',
        ...parameters,
      });
      return `${issuer}/auth?${query.toString()}`;
    },
    redeem: async ({ address }: Visit): Promise<Tokens> => {
      const code = new URL(address).searchParams.get('code') ?? '';
      const grant = { grant_type: 'authorization_code', code, redirect_uri: `${PORTAL}/`, code_verifier: verifier };
      return (await (await ask(grant)).json()) as Tokens;
    },
    ask,
    /** The claims of an id token that is right. */
    claimsOf: async ({ id_token: token }: Tokens): Promise<JWTPayload> => {
      const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(`${issuer}/jwks`)), { issuer, audience: CLIENT_ID });
      return payload;
    },
    stop: async (): Promise<void> => {
      await provider.stop();
      rmSync(data, { recursive: true });
    },
  };
}
