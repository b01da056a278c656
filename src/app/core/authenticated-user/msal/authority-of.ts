import type { SignInSettings } from '../../config/sign-in-settings';

interface Authority {
  readonly authority: string;
  /** Hosts that MSAL believes without asking Microsoft's own list of clouds. */
  readonly knownAuthorities: readonly string[];
}

/** Where people sign in, in the form that each provider asks for. */
export function authorityOf(settings: SignInSettings): Authority {
  switch (settings.provider) {
    case 'aadB2C': {
      const { authorityHost, tenant, signUpSignInPolicy } = settings;
      return { authority: `https://${authorityHost}/${tenant}/${signUpSignInPolicy}`, knownAuthorities: [authorityHost] };
    }
    case 'externalId': {
      const { authorityHost, tenant } = settings;
      return { authority: `https://${authorityHost}/${tenant}`, knownAuthorities: [authorityHost] };
    }
    case 'openIdConnect':
      return { authority: settings.authority, knownAuthorities: [new URL(settings.authority).host] };
  }
}

/** Where the provider says what it is, as MSAL asks for it; undefined where the configuration holds that itself. */
export function metadataAddressOf(settings: SignInSettings): string | undefined {
  const { authority } = authorityOf(settings);
  if (settings.provider !== 'openIdConnect') return `${authority}/v2.0/.well-known/openid-configuration`;
  return settings.authorityMetadata ? undefined : `${authority}.well-known/openid-configuration`;
}
