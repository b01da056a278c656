import { join } from 'node:path';
import { findNode } from '../setup/find-node.mjs';
import { root } from '../setup/root.mjs';

/** @typedef {import('./settings.mjs').Settings} Settings */

/** What the portal on this machine is called at the local identity provider. */
const clientId = '5b1e7c1e-2f0a-4a57-9c7e-6d2a8f3b4400';

/**
 * What the Events API has to know of the local identity provider, in the form that Azure AD B2C has.
 * @param {Pick<Settings, 'identityProvider'>} settings
 */
export const signInOf = ({ identityProvider }) => ({
  clientId,
  metadata: `${identityProvider}/meridian.onmicrosoft.com/v2.0/.well-known/openid-configuration?p=B2C_1_signupsignin`,
});

/**
 * What `config.json` says of the local identity provider. It listens on plain http, which the sign-in library takes only from a
 * discovery document that it is given; the authority beside it is https in name alone, and nobody calls it.
 * @param {Pick<Settings, 'identityProvider' | 'portal'>} settings
 */
export const openIdConnectOf = ({ identityProvider, portal }) => ({
  isAuthenticationEnabled: true,
  openIdConnect: {
    authority: identityProvider.replace('http:', 'https:'),
    clientId,
    redirectUri: `${portal}/`,
    authorityMetadata: {
      issuer: identityProvider,
      authorization_endpoint: `${identityProvider}/auth`,
      token_endpoint: `${identityProvider}/token`,
      jwks_uri: `${identityProvider}/jwks`,
      end_session_endpoint: `${identityProvider}/session/end`,
    },
  },
});

/**
 * @param {Settings} settings
 * @returns {import('./programs.mjs').Program}
 */
export const identityProviderProgram = ({ identityProviderPort, identityProvider, portal, data }) => ({
  name: 'The identity provider',
  command: findNode(),
  args: [join(root, 'identity-provider/main.ts')],
  env: {
    IDENTITY_PROVIDER_PORT: String(identityProviderPort),
    IDENTITY_PROVIDER_PORTAL: portal,
    IDENTITY_PROVIDER_DATA: join(data, 'identity-provider'),
    IDENTITY_PROVIDER_CLIENT_ID: clientId,
  },
  log: join(data, 'identity-provider.log'),
  ready: `${identityProvider}/.well-known/openid-configuration`,
});
