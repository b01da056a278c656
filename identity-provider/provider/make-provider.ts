import type { DatabaseSync } from 'node:sqlite';
import { type Configuration, type KoaContextWithOIDC, Provider } from 'oidc-provider';
import type { Clock } from '../clock.ts';
import type { Accounts } from '../accounts/accounts.ts';
import { failurePage } from '../pages/failure-page.ts';
import { signOutPage } from '../pages/sign-out-page.ts';
import { textsFor } from '../pages/texts.ts';
import type { Settings } from '../settings.ts';
import { ArtifactStore } from './artifact-store.ts';
import { claimNames, claimsOf } from './claims.ts';
import { clientOf } from './client.ts';
import type { Keys } from './keys.ts';
import { isPolicy, POLICY_PARAMETER, promptsOfPolicies } from './policies.ts';

/** In seconds. */
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export interface ProviderParts {
  readonly settings: Settings;
  readonly database: DatabaseSync;
  readonly accounts: Accounts;
  readonly keys: Keys;
  readonly clock: Clock;
}

/** @param issuer scheme, host and port under which it is reached */
export function makeProvider(issuer: string, { settings, database, accounts, keys, clock }: ProviderParts): Provider {
  const { clientId, portal } = settings;
  const configuration: Configuration = {
    adapter: (model: string) => new ArtifactStore(database, model, clock),
    clients: [clientOf(clientId, portal)],
    jwks: { keys: [...keys.jwks] as never },
    cookies: { keys: [...keys.cookies], long: { signed: true }, short: { signed: true } },
    claims: { openid: claimNames },
    scopes: ['openid', 'offline_access', 'profile', 'email'],
    // B2C puts the claims into the id token itself; clients in the field ask nowhere else.
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    clientBasedCORS: (_, origin) => origin === portal,
    extraParams: { [POLICY_PARAMETER]: null },
    findAccount: (_, id) => {
      const account = accounts.find(id);
      return account && { accountId: id, claims: () => claimsOf(account) };
    },
    loadExistingGrant: (ctx) => grantOf(ctx, clientId),
    issueRefreshToken: (_, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    expiresWithSession: () => false,
    ttl: {
      IdToken: HOUR,
      AccessToken: HOUR,
      AuthorizationCode: MINUTE,
      Interaction: HOUR,
      RefreshToken: DAY,
      Session: DAY,
      Grant: DAY,
    },
    interactions: { policy: promptsOfPolicies(), url: (_, { uid }) => `/interaction/${uid}` },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          ctx.body = signOutPage(textsFor(ctx.get('accept-language')), form);
        },
        postLogoutSuccessSource: (ctx) => {
          ctx.body = signOutPage(textsFor(ctx.get('accept-language')), null);
        },
      },
    },
    renderError: (ctx, { error, error_description: description }) => {
      ctx.type = 'html';
      ctx.body = failurePage(textsFor(ctx.get('accept-language')), error, description);
    },
  };
  const provider = new Provider(issuer, configuration);
  nameUserFlows(provider);
  return provider;
}

/** The portal belongs to the organisation, as the accounts do: nobody is asked whether it may know who signs in. */
async function grantOf({ oidc }: KoaContextWithOIDC, clientId: string) {
  const grantId = oidc.session?.grantIdFor(clientId);
  const known = grantId ? await oidc.provider.Grant.find(grantId) : undefined;
  if (known && known.accountId === oidc.session?.accountId) return known;
  const grant = new oidc.provider.Grant({ clientId, ...(oidc.session?.accountId && { accountId: oidc.session.accountId }) });
  grant.addOIDCScope('openid offline_access profile email');
  await grant.save();
  return grant;
}

/** In the metadata of a user flow, the endpoint at which it begins carries its name, as at B2C. */
function nameUserFlows(provider: Provider): void {
  provider.use(async (ctx, next) => {
    await next();
    const policy = ctx.query[POLICY_PARAMETER];
    const metadata = ctx.body as { authorization_endpoint?: string } | undefined;
    if (!ctx.path.endsWith('/.well-known/openid-configuration') || !isPolicy(policy) || !metadata?.authorization_endpoint) return;
    ctx.body = { ...metadata, authorization_endpoint: `${metadata.authorization_endpoint}?${POLICY_PARAMETER}=${policy}` };
  });
}
