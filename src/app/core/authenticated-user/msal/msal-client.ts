import {
  type AccountInfo,
  type BrowserSystemOptions,
  CacheLookupPolicy,
  type Configuration,
  InteractionRequiredAuthError,
  NavigationClient,
  type NavigationOptions,
  PublicClientApplication,
} from '@azure/msal-browser';

import type { OtherFlow, SignInSettings } from '../../config/sign-in-settings';
import type { Identity, IdentityClient, WayOut } from '../identity-client';
import { authorityOfFlow, msalConfiguration, scopesOf } from './msal-configuration';

/** Parts of MSAL's surroundings that a spec plays. */
export interface MsalSurroundings {
  readonly system?: BrowserSystemOptions;
  readonly onRedirectNavigate?: NonNullable<Configuration['auth']['onRedirectNavigate']>;
}

/** Signs in by redirect with code and PKCE; renews with the refresh token alone, never in a hidden frame. */
export class MsalClient implements IdentityClient {
  private readonly msal: PublicClientApplication;
  private readonly settings: SignInSettings;
  private readonly leaving = new LeavingPage();
  private isSettled = false;

  private constructor(msal: PublicClientApplication, settings: SignInSettings) {
    this.msal = msal;
    this.settings = settings;
    msal.setNavigationClient(this.leaving);
  }

  static async open(settings: SignInSettings, { system, onRedirectNavigate }: MsalSurroundings = {}): Promise<MsalClient> {
    const configuration = msalConfiguration(settings);
    const msal = new PublicClientApplication({
      ...configuration,
      auth: { ...configuration.auth, ...(onRedirectNavigate && { onRedirectNavigate }) },
      system: { ...configuration.system, ...system },
    });
    await msal.initialize();
    return new MsalClient(msal, settings);
  }

  async finish(response: string, flow: OtherFlow | undefined): Promise<Identity | null> {
    this.isSettled = true;
    // Where the visitor was is kept by the portal itself: MSAL would load the page a second time.
    const result = await this.msal.handleRedirectPromise({ hash: response, navigateToLoginRequestUrl: false });
    if (result === null) return null;
    if (flow) {
      await this.msal.clearCache({ account: result.account });
      return null;
    }
    this.msal.setActiveAccount(result.account);
    return identityOf(result.account, result.idToken);
  }

  known(): Identity | null {
    const account = this.account();
    return account ? identityOf(account, account.idToken) : null;
  }

  async renew(): Promise<Identity | null> {
    const account = this.account();
    if (account === null) return null;
    try {
      const { idToken } = await this.msal.acquireTokenSilent({
        account,
        scopes: scopesOf(this.settings),
        forceRefresh: true,
        cacheLookupPolicy: CacheLookupPolicy.AccessTokenAndRefreshToken,
      });
      return identityOf(account, idToken);
    } catch (error) {
      if (error instanceof InteractionRequiredAuthError || isRefused(error)) return null;
      throw error;
    }
  }

  async signIn({ replacesPage, flow }: WayOut): Promise<void> {
    this.leaving.replacesPage = replacesPage;
    await this.settle();
    const account = this.account();
    const authority = flow && authorityOfFlow(this.settings, flow);
    await this.msal.acquireTokenRedirect({
      scopes: scopesOf(this.settings),
      // The provider's pages are to speak as the portal does (OpenID Connect Core 3.1.2.1).
      extraQueryParameters: { ui_locales: document.documentElement.lang },
      ...(authority && { authority }),
      ...(account?.username && { loginHint: account.username }),
    });
  }

  async signOut(): Promise<void> {
    await this.settle();
    const account = this.account();
    await this.msal.logoutRedirect(account ? { account, ...(account.idToken && { idTokenHint: account.idToken }) } : {});
  }

  /** Somebody may have come back with nothing, by the browser's own button or from signing out: MSAL waits for them until told. */
  private async settle(): Promise<void> {
    if (this.isSettled) return;
    this.isSettled = true;
    await this.msal.handleRedirectPromise({ navigateToLoginRequestUrl: false });
  }

  private account(): AccountInfo | null {
    return this.msal.getActiveAccount() ?? this.msal.getAllAccounts()[0] ?? null;
  }
}

/** A page that sends people on by itself must not stand in the way of the browser's own button, which would send them on again. */
class LeavingPage extends NavigationClient {
  replacesPage = false;

  override navigateExternal(address: string, options: NavigationOptions): Promise<boolean> {
    return super.navigateExternal(address, { ...options, noHistory: options.noHistory || this.replacesPage });
  }
}

/** A refresh token that is over, spent or withdrawn. */
const isRefused = (error: unknown): boolean =>
  error instanceof Error && 'errorCode' in error && error.errorCode === 'invalid_grant';

function identityOf(account: AccountInfo, idToken: string | undefined): Identity | null {
  if (!idToken) return null;
  const claims = claimsOf(idToken);
  const name = [claims['given_name'], claims['name'], account.username].find((text) => typeof text === 'string' && text !== '');
  return {
    account: account.homeAccountId,
    name: typeof name === 'string' ? name : '',
    idToken,
    expires: Number(claims['exp'] ?? 0) * 1000,
  };
}

/** What a token says; whether it is true is for the Events API to check. */
function claimsOf(token: string): Readonly<Record<string, unknown>> {
  const payload = token.split('.')[1] ?? '';
  const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes)) as Readonly<Record<string, unknown>>;
}
