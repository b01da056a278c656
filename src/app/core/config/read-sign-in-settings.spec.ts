import type { ConfigFault } from './config-problem';
import { readPortalConfig } from './read-portal-config';
import { readSignInSettings } from './read-sign-in-settings';
import type { SignInSettings } from './sign-in-settings';

const PORTAL = new URL('https://portal.example/');
const REQUIRED = { apiEndpoint: 'https://api.example/', emApplicationtoken: 'the-token', isAuthenticationEnabled: true };
const CLIENT = '11111111-2222-3333-4444-555555555555';
const B2C = {
  authorityHost: 'contoso.b2clogin.com',
  tenant: 'contoso.onmicrosoft.com',
  clientID: CLIENT,
  signUpSignInPolicy: 'B2C_1_signupsignin',
  b2cScopes: ['https://contoso.onmicrosoft.com/events/registration'],
  redirectUri: 'https://portal.example/',
};
const TENANT = '99999999-8888-7777-6666-555555555555';
const EXTERNAL = {
  tenant: TENANT,
  authorityHost: 'contoso.ciamlogin.com',
  clientId: CLIENT,
  redirectUri: 'https://portal.example/',
};
const METADATA = {
  issuer: 'http://localhost:4400',
  authorization_endpoint: 'http://localhost:4400/auth',
  token_endpoint: 'http://localhost:4400/token',
  jwks_uri: 'http://localhost:4400/jwks',
  end_session_endpoint: 'http://localhost:4400/session/end',
};
const OIDC = { authority: 'https://localhost:4400', clientId: 'portal', redirectUri: 'https://portal.example/signed-in' };

describe('readSignInSettings', () => {
  const read = (settings: object): SignInSettings | undefined => {
    const outcome = readPortalConfig({ ...REQUIRED, ...settings }, PORTAL, readSignInSettings);
    if ('problems' in outcome) throw new Error(JSON.stringify(outcome.problems));
    return outcome.config.signIn;
  };
  const faults = (settings: object): [string, ConfigFault, string?][] => {
    const outcome = readPortalConfig({ ...REQUIRED, ...settings }, PORTAL, readSignInSettings);
    if ('config' in outcome) return [];
    return outcome.problems.map(({ key, fault, found }) => (found === undefined ? [key, fault] : [key, fault, found]));
  };

  it('takes Azure AD B2C under the key names of the published sample', () => {
    expect(read({ useAadB2C: true, aadB2CConfig: B2C })).toEqual({
      provider: 'aadB2C',
      authorityHost: 'contoso.b2clogin.com',
      tenant: 'contoso.onmicrosoft.com',
      clientId: CLIENT,
      signUpSignInPolicy: 'B2C_1_signupsignin',
      otherPolicies: {},
      scopes: B2C.b2cScopes,
      redirectUri: 'https://portal.example/',
    });
  });

  it('takes the user flows for the profile and the password where they are named', () => {
    const policies = { editProfilePolicy: 'B2C_1_edit', resetPasswordPolicy: 'B2C_1A_Reset' };
    expect(read({ aadB2CConfig: { ...B2C, ...policies } })).toEqual(
      jasmine.objectContaining({ otherPolicies: { editProfile: 'B2C_1_edit', resetPassword: 'B2C_1A_Reset' } }),
    );
  });

  it('takes the host also from a whole address', () => {
    const signIn = read({ aadB2CConfig: { ...B2C, authorityHost: 'https://Contoso.b2clogin.com/' } });
    expect(signIn).toEqual(jasmine.objectContaining({ authorityHost: 'contoso.b2clogin.com' }));
  });

  it('takes External ID, whose tenant is named by its id', () => {
    expect(read({ externalId: EXTERNAL })).toEqual({
      provider: 'externalId',
      authorityHost: 'contoso.ciamlogin.com',
      tenant: TENANT,
      clientId: CLIENT,
      scopes: [],
      redirectUri: 'https://portal.example/',
    });
    expect(faults({ externalId: { ...EXTERNAL, tenant: 'contoso' } })).toEqual([['externalId.tenant', 'notAnId', 'contoso']]);
  });

  it('takes any provider by its issuer, and its metadata whole where they are given', () => {
    expect(read({ openIdConnect: { ...OIDC, authorityMetadata: METADATA } })).toEqual({
      provider: 'openIdConnect',
      authority: 'https://localhost:4400/',
      authorityMetadata: METADATA,
      clientId: 'portal',
      scopes: [],
      redirectUri: 'https://portal.example/signed-in',
    });
  });

  it('asks for a provider when sign-in is on, and reads none otherwise', () => {
    expect(faults({})).toEqual([['aadB2CConfig', 'missing']]);
    expect(faults({ useAadB2C: false, aadB2CConfig: B2C })).toEqual([]);
    expect(read({ isAuthenticationEnabled: false, aadB2CConfig: {} })).toBeUndefined();
  });

  it('refuses two providers at once', () => {
    expect(faults({ aadB2CConfig: B2C, openIdConnect: OIDC })).toEqual([['openIdConnect', 'secondProvider']]);
    expect(faults({ useAadB2C: false, aadB2CConfig: B2C, openIdConnect: OIDC })).toEqual([]);
  });

  it('names every fault of a group at once', () => {
    const aadB2CConfig = { authorityHost: 'contoso', tenant: '<tenant>', clientID: 'the portal', signUpSignInPolicy: 'signin' };
    expect(faults({ aadB2CConfig })).toEqual([
      ['aadB2CConfig.authorityHost', 'notAHost', 'contoso'],
      ['aadB2CConfig.tenant', 'placeholder'],
      ['aadB2CConfig.clientID', 'hasSpaces'],
      ['aadB2CConfig.clientID', 'notAnId', 'the portal'],
      ['aadB2CConfig.signUpSignInPolicy', 'notAPolicy', 'signin'],
      ['aadB2CConfig.redirectUri', 'missing'],
    ]);
    expect(faults({ aadB2CConfig: { ...B2C, b2cScopes: 'one' } })).toEqual([['aadB2CConfig.b2cScopes', 'notList']]);
  });

  it('refuses to come back to another site', () => {
    const redirectUri = 'https://www.portal.example/';
    expect(faults({ externalId: { ...EXTERNAL, redirectUri } })).toEqual([
      ['externalId.redirectUri', 'notThisSite', redirectUri],
    ]);
    expect(faults({ externalId: { ...EXTERNAL, redirectUri: '/' } })).toEqual([['externalId.redirectUri', 'notAnAddress', '/']]);
  });

  it('refuses an issuer on plain http, and metadata that lack what a sign-in needs', () => {
    expect(faults({ openIdConnect: { ...OIDC, authority: 'http://localhost:4400' } })).toEqual([
      ['openIdConnect.authority', 'notAnAddress', 'http://localhost:4400'],
    ]);
    expect(
      faults({ openIdConnect: { ...OIDC, authorityMetadata: { ...METADATA, token_endpoint: 'token', jwks_uri: null } } }),
    ).toEqual([
      ['openIdConnect.authorityMetadata.token_endpoint', 'notAnAddress', 'token'],
      ['openIdConnect.authorityMetadata.jwks_uri', 'missing'],
    ]);
  });
});
