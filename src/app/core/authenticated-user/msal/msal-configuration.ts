import type { Configuration } from '@azure/msal-browser';

import type { OtherFlow, SignInSettings } from '../../config/sign-in-settings';
import { authorityOf } from './authority-of';

/**
 * What MSAL needs to know, from what `config.json` says. The forms are Microsoft's own: B2C
 * (learn.microsoft.com/azure/active-directory-b2c/enable-authentication-spa-app), External ID
 * (learn.microsoft.com/entra/external-id/customers), any other provider by MSAL's OIDC mode.
 */
export function msalConfiguration(settings: SignInSettings): Configuration {
  const { authority, knownAuthorities } = authorityOf(settings);
  const { clientId, redirectUri } = settings;
  const metadata = settings.provider === 'openIdConnect' ? settings.authorityMetadata : undefined;
  return {
    auth: {
      clientId,
      authority,
      knownAuthorities: [...knownAuthorities],
      redirectUri,
      postLogoutRedirectUri: redirectUri,
      ...(metadata && { authorityMetadata: JSON.stringify(metadata) }),
    },
    // All tabs share one sign-in. MSAL keeps it there encrypted, under a key that goes when the browser is closed.
    cache: { cacheLocation: 'localStorage' },
    system: {
      protocolMode: settings.provider === 'openIdConnect' ? 'OIDC' : 'AAD',
      // Nothing about people goes to the console.
      loggerOptions: { loggerCallback: () => undefined, piiLoggingEnabled: false },
    },
  };
}

/**
 * What is asked for at sign-in: `openid`, `profile` and `offline_access` come from MSAL itself. B2C makes an access token only for
 * a scope that names an application; without one in the configuration it is the portal's own.
 */
export function scopesOf(settings: SignInSettings): string[] {
  if (settings.provider === 'aadB2C' && settings.scopes.length === 0) return [settings.clientId];
  if (settings.provider === 'openIdConnect' && settings.scopes.length === 0) return ['email'];
  return [...settings.scopes];
}

/** @returns where another user flow of B2C begins; undefined where the configuration names no such flow */
export function authorityOfFlow(settings: SignInSettings, flow: OtherFlow): string | undefined {
  if (settings.provider !== 'aadB2C') return undefined;
  const policy = settings.otherPolicies[flow];
  return policy && authorityOf({ ...settings, signUpSignInPolicy: policy }).authority;
}
