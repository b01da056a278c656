import type { INetworkModule, NetworkRequestOptions } from '@azure/msal-browser';

import type { AadB2cSettings, OpenIdConnectSettings } from '../../config/sign-in-settings';
import type { MsalSurroundings } from '../msal/msal-client';

const ENDPOINTS = 'http://localhost:4400';

export const settings: OpenIdConnectSettings = {
  provider: 'openIdConnect',
  authority: 'https://localhost:4400/',
  authorityMetadata: {
    issuer: ENDPOINTS,
    authorization_endpoint: `${ENDPOINTS}/auth`,
    token_endpoint: `${ENDPOINTS}/token`,
    jwks_uri: `${ENDPOINTS}/jwks`,
    end_session_endpoint: `${ENDPOINTS}/session/end`,
  },
  clientId: 'portal',
  redirectUri: `${location.origin}/`,
  scopes: [],
};

const METADATA = '/v2.0/.well-known/openid-configuration';

/** An Azure AD B2C tenant with older user flows, in which a forgotten password is a flow of its own. */
export const b2cSettings: AadB2cSettings = {
  provider: 'aadB2C',
  authorityHost: 'contoso.b2clogin.com',
  tenant: 'contoso.onmicrosoft.com',
  signUpSignInPolicy: 'B2C_1_signupsignin',
  otherPolicies: { editProfile: 'B2C_1_edit', resetPassword: 'B2C_1_reset' },
  clientId: '8f5ff0a7-4c8c-4e1f-bd9f-4bb5e57a2a01',
  redirectUri: `${location.origin}/`,
  scopes: [],
};

/**
 * The provider's part, played between MSAL and the network: MSAL itself is the real one. `page()` is one load of the portal's page;
 * all of them share the browser's storage, as pages do.
 */
export class PlayedProvider {
  /** Addresses to which people were sent. */
  readonly sentTo: URL[] = [];
  /** Kinds of grants that tokens were asked for with. */
  readonly grants: string[] = [];
  /** What a renewal is answered with instead of a token. */
  refusal: 'invalid_grant' | 'nobody answers' | undefined;
  /** Seconds that tokens are good for. */
  lifetime = 3600;
  /** Tokens are given when this has happened. */
  until: Promise<unknown> = Promise.resolve();
  /** Who signs in. */
  subject = 'noor';

  private tokens = 0;

  get page(): MsalSurroundings {
    return {
      system: { networkClient: this.network, allowRedirectInIframe: true },
      onRedirectNavigate: (address) => {
        this.sentTo.push(new URL(address));
        return false;
      },
    };
  }

  /** What comes back in the address of the page after somebody has signed in. */
  get signedIn(): string {
    return `#code=the-code&state=${encodeURIComponent(this.parameter('state'))}`;
  }

  refusedWith(error: string, description = 'no'): string {
    return `#error=${error}&error_description=${encodeURIComponent(description)}&state=${encodeURIComponent(this.parameter('state'))}`;
  }

  private readonly network: INetworkModule = {
    // Only Azure AD B2C is asked what it has; of the other provider the configuration knows it.
    sendGetRequestAsync: (url: string) => {
      const flow = url.replace(METADATA, '/oauth2/v2.0');
      const body = {
        issuer: 'https://contoso.b2clogin.com/5d3b1a8e-0d4e-4a59-8f0b-1c1d3c9a7f10/v2.0/',
        authorization_endpoint: `${flow}/authorize`,
        token_endpoint: `${flow}/token`,
        jwks_uri: `${flow}/keys`,
        end_session_endpoint: `${flow}/logout`,
      };
      return Promise.resolve({ headers: {}, body: body as never, status: 200 });
    },
    sendPostRequestAsync: async (_: string, options?: NetworkRequestOptions) => {
      await this.until;
      const grant = new URLSearchParams(options?.body).get('grant_type') ?? '';
      this.grants.push(grant);
      const refusal = grant === 'refresh_token' ? this.refusal : undefined;
      if (refusal === 'nobody answers') throw new TypeError('Failed to fetch');
      const body = refusal === undefined ? this.token() : { error: refusal, error_description: 'over' };
      return { headers: {}, body: body as never, status: refusal === undefined ? 200 : 400 };
    },
  };

  private token(): object {
    this.tokens += 1;
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: ENDPOINTS,
      aud: 'portal',
      sub: this.subject,
      given_name: 'Nöor',
      name: 'Nöor Al-Hadidi',
      nonce: this.parameter('nonce'),
      iat: now,
      exp: now + this.lifetime,
      jti: `token-${this.tokens}`,
    };
    return {
      token_type: 'Bearer',
      scope: 'openid profile offline_access email',
      expires_in: this.lifetime,
      access_token: `access-${this.tokens}`,
      refresh_token: `refresh-${this.tokens}`,
      id_token: [{ alg: 'RS256', kid: 'k' }, claims].map(base64Url).join('.') + '.c2ln',
    };
  }

  private parameter(name: string): string {
    return this.sentTo.at(-1)?.searchParams.get(name) ?? '';
  }
}

/** Which of the provider's tokens it is. */
export function numberOf(idToken: string | null | undefined): string | undefined {
  const payload = idToken?.split('.')[1];
  return payload && (JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) as { jti: string }).jti;
}

function base64Url(part: object): string {
  const letters = Array.from(new TextEncoder().encode(JSON.stringify(part)), (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
