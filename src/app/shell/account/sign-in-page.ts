import { Component, computed, effect, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

import { SignIn } from '../../core/authenticated-user/sign-in';
import { StatePanel } from '../../shared/ui/state-panel/state-panel';

/**
 * Between a page that only signed-in people may see and the provider: sends them on by itself, and says what is the matter with
 * those who come back as they were.
 */
@Component({
  selector: 'app-sign-in-page',
  imports: [RouterLink, StatePanel, TranslocoPipe],
  templateUrl: './sign-in-page.html',
  styleUrl: '../pages/page-failed-page.css',
})
export class SignInPage {
  private readonly router = inject(Router);
  private readonly signing = inject(SignIn, { optional: true });

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

  constructor() {
    effect(() => this.goOn());
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
