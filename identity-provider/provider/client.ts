import type { ClientMetadata } from 'oidc-provider';

/** The portal on this machine, as the provider knows it; the Events API is told the same. */
export const CLIENT_ID = '5b1e7c1e-2f0a-4a57-9c7e-6d2a8f3b4400';

/** Pages of the portal to which a sign-in or sign-out may come back. */
const REDIRECT_PATHS = ['/', '/signed-in', '/redirect-bridge.html'];

/** A public client: what it holds is in the browser, so it proves by PKCE that it is who asked. */
export function clientOf(clientId: string, portal: string): ClientMetadata {
  const redirectUris = REDIRECT_PATHS.map((path) => portal + path);
  return {
    client_id: clientId,
    client_name: 'Meridian',
    application_type: 'web',
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    redirect_uris: redirectUris,
    post_logout_redirect_uris: redirectUris,
  };
}
