import { Component, computed, DOCUMENT, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { SignIn } from '../../core/authenticated-user/sign-in';
import { pathOfPage } from '../../core/navigation/path-of-page';
import { Notice } from '../../shared/ui/notice/notice';

/** A line above the page when somebody's sign-in is over while they use it: nothing is lost, and how to go on. */
@Component({
  selector: 'app-sign-in-notice',
  imports: [Notice, TranslocoPipe],
  template: `
    <div role="status" aria-live="polite">
      @if (isShown()) {
        <div class="sheet">
          <app-notice kind="warn" icon="people">
            <p>
              <strong>{{ 'signIn.over.heading' | transloco }}</strong>
              {{ 'signIn.over.text' | transloco }}
            </p>
            <p class="actions">
              <button class="link" type="button" (click)="signIn()">{{ 'shell.account.signInAgain' | transloco }}</button>
              <button class="link" type="button" (click)="signing.goOnWithout()">{{ 'signIn.over.without' | transloco }}</button>
            </p>
          </app-notice>
        </div>
      }
    </div>
  `,
  styleUrl: './sign-in-notice.css',
})
export class SignInNotice {
  protected readonly signing = inject(SignIn);
  private readonly document = inject(DOCUMENT);

  protected readonly isShown = computed(() => {
    const session = this.signing.session();
    return session.status === 'signedOut' && session.reason === 'timeOver';
  });

  protected signIn(): void {
    void this.signing.signIn(pathOfPage(this.document));
  }
}
