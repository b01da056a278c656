import { type Configuration, type INetworkModule, PublicClientApplication } from '@azure/msal-browser';

import type { SignInSettings } from '../../config/sign-in-settings';
import { authorityOfFlow, msalConfiguration, scopesOf } from './msal-configuration';

const CLIENT = '11111111-2222-3333-4444-555555555555';
const TENANT = '99999999-8888-7777-6666-555555555555';
const application = { clientId: CLIENT, redirectUri: `${location.origin}/`, scopes: [] };

const b2c: SignInSettings = {
  ...application,
  provider: 'aadB2C',
  authorityHost: 'contoso.b2clogin.com',
  tenant: 'contoso.onmicrosoft.com',
  signUpSignInPolicy: 'B2C_1_signupsignin',
  otherPolicies: { editProfile: 'B2C_1_edit' },
};
const externalId: SignInSettings = {
  ...application,
  provider: 'externalId',
  authorityHost: 'contoso.ciamlogin.com',
  tenant: TENANT,
};
const local: SignInSettings = {
  ...application,
  provider: 'openIdConnect',
  authority: 'https://localhost:4400/',
  authorityMetadata: {
    issuer: 'http://localhost:4400',
    authorization_endpoint: 'http://localhost:4400/auth',
    token_endpoint: 'http://localhost:4400/token',
    jwks_uri: 'http://localhost:4400/jwks',
    end_session_endpoint: 'http://localhost:4400/session/end',
  },
};

/** A discovery document as the provider publishes it, under the issuer's address. */
const discovery = (issuer: string, endpoints: string) => ({
  issuer,
  authorization_endpoint: `${endpoints}/oauth2/v2.0/authorize`,
  token_endpoint: `${endpoints}/oauth2/v2.0/token`,
  end_session_endpoint: `${endpoints}/oauth2/v2.0/logout`,
  jwks_uri: `${endpoints}/discovery/v2.0/keys`,
});

describe('msalConfiguration', () => {
  const asked: string[] = [];
  beforeEach(() => (asked.length = 0));
  afterEach(() => sessionStorage.clear());

  /** Where MSAL itself sends people with this configuration; nobody goes. */
  async function signInAddress(settings: SignInSettings, document: object = {}): Promise<URL> {
    const configuration = msalConfiguration(settings);
    let address = '';
    const networkClient = {
      sendGetRequestAsync: (url: string) => {
        asked.push(url);
        return Promise.resolve({ headers: {}, body: document, status: 200 });
      },
      sendPostRequestAsync: (url: string) => Promise.reject(new Error(`No token is fetched here: ${url}`)),
    } as INetworkModule;
    const watched: Configuration = {
      ...configuration,
      auth: {
        ...configuration.auth,
        onRedirectNavigate: (url) => {
          address = url;
          return false;
        },
      },
      // The specs themselves run in a frame.
      system: { ...configuration.system, networkClient, allowRedirectInIframe: true },
    };
    const msal = new PublicClientApplication(watched);
    await msal.initialize();
    await msal.loginRedirect({ scopes: scopesOf(settings) });
    return new URL(address);
  }

  it('leads MSAL to the user flow of Azure AD B2C', async () => {
    const flow = 'https://contoso.b2clogin.com/contoso.onmicrosoft.com/b2c_1_signupsignin';
    const issuer = `https://contoso.b2clogin.com/${TENANT}/v2.0/`;
    const address = await signInAddress(b2c, discovery(issuer, flow));
    expect(asked).toEqual([`${flow}/v2.0/.well-known/openid-configuration`]);
    expect(address.origin + address.pathname).toBe(`${flow}/oauth2/v2.0/authorize`);
  });

  it('leads MSAL to External ID, whose issuer is named by the tenant’s id', async () => {
    const issuer = `https://${TENANT}.ciamlogin.com/${TENANT}/v2.0`;
    const address = await signInAddress(externalId, discovery(issuer, `https://contoso.ciamlogin.com/${TENANT}`));
    expect(asked).toEqual([`https://contoso.ciamlogin.com/${TENANT}/v2.0/.well-known/openid-configuration`]);
    expect(address.pathname).toBe(`/${TENANT}/oauth2/v2.0/authorize`);
  });

  it('leads MSAL to External ID under a domain of the organisation’s own', async () => {
    const own: SignInSettings = { ...externalId, authorityHost: 'login.contoso.com' };
    const issuer = `https://${TENANT}.ciamlogin.com/${TENANT}/v2.0`;
    const address = await signInAddress(own, discovery(issuer, `https://login.contoso.com/${TENANT}`));
    expect(asked).toEqual([`https://login.contoso.com/${TENANT}/v2.0/.well-known/openid-configuration`]);
    expect(address.host).toBe('login.contoso.com');
  });

  it('leads MSAL to a provider on plain http on this machine by its metadata, and asks for no document', async () => {
    const address = await signInAddress(local);
    expect(asked).toEqual([]);
    expect(address.origin + address.pathname).toBe('http://localhost:4400/auth');
  });

  it('asks for a code that only this browser can redeem, for a token, and for means to renew it', async () => {
    const { searchParams } = await signInAddress(local);
    expect(searchParams.get('response_type')).toBe('code');
    expect(searchParams.get('code_challenge_method')).toBe('S256');
    expect(searchParams.get('client_id')).toBe(CLIENT);
    expect(searchParams.get('redirect_uri')).toBe(`${location.origin}/`);
    expect(searchParams.get('scope')?.split(' ').sort()).toEqual(['email', 'offline_access', 'openid', 'profile']);
  });

  it('asks B2C for a token of the application’s own when the configuration names no scope', () => {
    expect(scopesOf(b2c)).toEqual([CLIENT]);
    expect(scopesOf({ ...b2c, scopes: ['https://contoso.onmicrosoft.com/events/registration'] })).toEqual([
      'https://contoso.onmicrosoft.com/events/registration',
    ]);
    expect(scopesOf(externalId)).toEqual([]);
  });

  it('knows the other user flows of B2C where they are set up', () => {
    expect(authorityOfFlow(b2c, 'editProfile')).toBe('https://contoso.b2clogin.com/contoso.onmicrosoft.com/B2C_1_edit');
    expect(authorityOfFlow(b2c, 'resetPassword')).toBeUndefined();
    expect(authorityOfFlow(externalId, 'editProfile')).toBeUndefined();
  });
});
