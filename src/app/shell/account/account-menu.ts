import { Component, computed, DOCUMENT, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

import { SignIn } from '../../core/authenticated-user/sign-in';
import type { OtherFlow } from '../../core/config/sign-in-settings';
import { pathOfPage } from '../../core/navigation/path-of-page';
import { Icon } from '../../shared/ui/icon/icon';

/** Sign in, or who is signed in with what they can do: a button that opens a few more, no menu with keys of its own. */
@Component({
  selector: 'app-account-menu',
  imports: [Icon, RouterLink, TranslocoPipe],
  templateUrl: './account-menu.html',
  styleUrl: './account-menu.css',
  host: { '(keydown.escape)': 'close()', '(focusout)': 'closeWhenLeft($event)' },
})
export class AccountMenu {
  private readonly signing = inject(SignIn);
  private readonly document = inject(DOCUMENT);

  protected readonly session = this.signing.session;
  protected readonly flows = this.signing.flows;
  protected readonly isOpen = signal(false);
  protected readonly name = computed(() => {
    const session = this.session();
    return session.status === 'signedIn' ? session.name : '';
  });
  protected readonly trouble = computed(() => {
    const session = this.session();
    return session.status === 'unavailable' ? session.trouble : undefined;
  });
  protected readonly signInText = computed(() => {
    const session = this.session();
    return session.status === 'signedOut' && session.reason === 'timeOver' ? 'shell.account.signInAgain' : 'shell.account.signIn';
  });

  protected path(): string {
    return pathOfPage(this.document);
  }

  protected signIn(): void {
    void this.signing.signIn(this.path());
  }

  /** What else there is to do at the provider. */
  protected open(flow: OtherFlow): void {
    void this.signing.openFlow(flow, this.path());
  }

  protected signOut(): void {
    void this.signing.signOut();
  }

  protected toggle(): void {
    this.isOpen.update((isOpen) => !isOpen);
  }

  /** The focus goes back to what opened it. */
  protected close(): void {
    if (!this.isOpen()) return;
    this.isOpen.set(false);
    this.document.querySelector<HTMLElement>('[aria-controls="account-menu"]')?.focus();
  }

  protected closeWhenLeft({ currentTarget, relatedTarget }: FocusEvent): void {
    const isInside = relatedTarget instanceof Node && (currentTarget as Node | null)?.contains(relatedTarget);
    if (!isInside) this.isOpen.set(false);
  }
}
