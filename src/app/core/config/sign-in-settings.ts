/**
 * With whom people sign in, as `config.json` says (docs/decisions/0017). The key names of Azure AD B2C are those of the published
 * sample event website; the others follow them.
 */
export type SignInSettings = AadB2cSettings | ExternalIdSettings | OpenIdConnectSettings;

/** What people can do at the provider besides signing in, where it is set up. */
export type OtherFlow = 'editProfile' | 'resetPassword';

interface Application {
  /** The portal, as the provider knows it. */
  readonly clientId: string;
  /** Where the provider sends people back to: an address of the portal, registered with the provider to the letter. */
  readonly redirectUri: string;
  /** What an access token for the Events API is asked for with; empty where the id token is all that is needed. */
  readonly scopes: readonly string[];
}

/** `aadB2CConfig`: an Azure AD B2C tenant and its user flows. */
export interface AadB2cSettings extends Application {
  readonly provider: 'aadB2C';
  /** `contoso.b2clogin.com`, or a custom domain. */
  readonly authorityHost: string;
  /** `contoso.onmicrosoft.com`, or the tenant's id. */
  readonly tenant: string;
  readonly signUpSignInPolicy: string;
  /** User flows that are about something else than signing in, as far as there are such. */
  readonly otherPolicies: Readonly<Partial<Record<OtherFlow, string>>>;
}

/** `externalId`: a tenant of Microsoft Entra External ID. */
export interface ExternalIdSettings extends Application {
  readonly provider: 'externalId';
  /** `contoso.ciamlogin.com`, or a custom domain. */
  readonly authorityHost: string;
  /** The tenant's id. The issuer is named by it, and MSAL refuses an issuer that it cannot tell from the authority. */
  readonly tenant: string;
}

/** `openIdConnect`: any other provider. */
export interface OpenIdConnectSettings extends Application {
  readonly provider: 'openIdConnect';
  /** The issuer's address, https and with a trailing slash. */
  readonly authority: string;
  /** The provider's discovery document, where it cannot be fetched: from plain http on the same machine. */
  readonly authorityMetadata: AuthorityMetadata | undefined;
}

/** Members that a sign-in needs; the document may hold more. */
export interface AuthorityMetadata {
  readonly issuer: string;
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
  readonly jwks_uri: string;
  readonly [member: string]: unknown;
}
