import { Component, computed, DOCUMENT, effect, inject, input, resource } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

import { findSetupFault } from '../../core/authenticated-user/find-setup-fault';
import { authorityOf, metadataAddressOf } from '../../core/authenticated-user/msal/authority-of';
import { SignIn } from '../../core/authenticated-user/sign-in';
import { PORTAL_CONFIG } from '../../core/config/portal-config';
import { StatePanel } from '../../shared/ui/state-panel/state-panel';

/**
 * Between a page that only signed-in people may see and the provider: sends them on by itself, and says what is the matter with
 * those who come back as they were; whoever set up the portal reads what to mend.
 */
@Component({
  selector: 'app-sign-in-page',
  imports: [RouterLink, StatePanel, TranslocoPipe],
  templateUrl: './sign-in-page.html',
  styleUrl: '../pages/page-failed-page.css',
  host: { '(document:securitypolicyviolation)': 'noteForbidden($event)' },
})
export class SignInPage {
  private readonly router = inject(Router);
  private readonly signing = inject(SignIn, { optional: true });
  private readonly settings = inject(PORTAL_CONFIG).signIn;
  private readonly document = inject(DOCUMENT);
  private readonly forbidden: string[] = [];

  /** The page that was wanted. */
  readonly to = input('/events');

  protected readonly session = computed(() => this.signing?.session());
  protected readonly state = computed(() => {
    const session = this.session();
    if (session === undefined) return 'none';
    if (session.status === 'unavailable') return 'unavailable';
    return session.status === 'signedOut' && session.reason === 'changedMind' ? 'changedMind' : 'going';
  });
  protected readonly trouble = computed(() => {
    const session = this.session();
    return session?.status === 'unavailable' ? session.trouble : undefined;
  });

  private readonly found = resource({
    params: () => {
      const session = this.session();
      return session?.status === 'unavailable' ? session : undefined;
    },
    loader: async ({ params: { code } }) =>
      this.settings &&
      findSetupFault(this.settings, code, {
        fetch: (...request) => fetch(...request),
        isForbidden: (address) => this.forbidden.some((blocked) => address.startsWith(blocked)),
      }),
  });
  protected readonly fault = computed(() => (this.found.hasValue() ? this.found.value() : undefined));

  constructor() {
    effect(() => this.goOn());
  }

  /** The browser tells what it has forbidden with the whole address, or with its origin alone. */
  protected noteForbidden({ blockedURI }: SecurityPolicyViolationEvent): void {
    this.forbidden.push(blockedURI);
  }

  /** What the sentences name. */
  protected facts(): Readonly<Record<string, string>> {
    const session = this.session();
    const settings = this.settings;
    if (!settings) return {};
    const { authority } = authorityOf(settings);
    const own = settings.provider === 'openIdConnect' ? settings.authorityMetadata?.issuer : undefined;
    return {
      address: authority,
      clientId: settings.clientId,
      redirectUri: settings.redirectUri,
      scopes: settings.scopes.join(' '),
      origin: this.document.location.origin,
      metadata: metadataAddressOf(settings) ?? `${own ?? ''}/.well-known/openid-configuration`,
      code: session?.status === 'unavailable' ? (session.code ?? '') : '',
    };
  }

  protected signIn(): void {
    void this.signing?.signIn(this.to(), true);
  }

  /** Whoever is signed in by now is let in; whoever has not been asked yet is asked. */
  private goOn(): void {
    const session = this.session();
    if (session?.status === 'signedIn') void this.router.navigateByUrl(this.to(), { replaceUrl: true });
    else if (session?.status === 'signedOut' && session.reason !== 'changedMind') void this.signing?.signInForPage(this.to());
  }
}
