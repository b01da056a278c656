import type { SignInSettings } from '../config/sign-in-settings';
import { metadataAddressOf } from './msal/authority-of';
import { faultOfCode, type SetupFault } from './setup-fault';

/** What asks a provider; a spec plays it. */
export interface Asking {
  readonly fetch: typeof fetch;
  /** Whether the portal's security policy has forbidden a call of this address. */
  readonly isForbidden: (address: string) => boolean;
}

/**
 * Finds out why nobody can sign in: by the code that came, else by asking the provider what it is, as MSAL does.
 *
 * @param code of the provider, of MSAL or of the Events API
 * @returns undefined where nothing is set up wrongly, as far as can be told
 */
export async function findSetupFault(
  settings: SignInSettings,
  code: string | undefined,
  asking: Asking,
): Promise<SetupFault | undefined> {
  return faultOfCode(code) ?? (await faultOfMetadata(settings, asking)) ?? (code === undefined ? undefined : 'unknown');
}

async function faultOfMetadata(settings: SignInSettings, { fetch, isForbidden }: Asking): Promise<SetupFault | undefined> {
  const address = metadataAddressOf(settings);
  if (address === undefined) return undefined;
  try {
    const response = await fetch(address, { credentials: 'omit' });
    const document = (await response.json().catch(() => undefined)) as { readonly issuer?: unknown } | undefined;
    if (!response.ok || typeof document?.issuer !== 'string') return settings.provider;
    return isIssuerOf(settings, document.issuer) ? undefined : 'issuer';
  } catch {
    if (isForbidden(address)) return 'blocked';
    const answers = await fetch(address, { mode: 'no-cors', credentials: 'omit' }).then(
      () => true,
      () => false,
    );
    if (!answers) return 'unreachable';
    return isOnMicrosoftsHost(settings) ? settings.provider : 'cors';
  }
}

/** There it is what is not there, a tenant or a user flow, that is answered without CORS. (AzureAD/microsoft-authentication-library-for-js, issue 2497.) */
const isOnMicrosoftsHost = (settings: SignInSettings): boolean =>
  settings.provider !== 'openIdConnect' && /\.(b2c|ciam)login\.com$/.test(settings.authorityHost);

/** Only an address of the organisation's own has to match; B2C and External ID name the issuer by the tenant's id. */
const isIssuerOf = (settings: SignInSettings, issuer: string): boolean =>
  settings.provider !== 'openIdConnect' || new URL(settings.authority).origin === originOf(issuer);

const originOf = (address: string): string | undefined => (URL.canParse(address) ? new URL(address).origin : undefined);
