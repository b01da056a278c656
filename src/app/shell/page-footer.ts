import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

import { PORTAL_CONFIG } from '../core/config/portal-config';

@Component({
  selector: 'app-page-footer',
  imports: [RouterLink, TranslocoPipe],
  template: `
    <footer>
      <div class="sheet">
        <p>
          @if (organisation) {
            <span class="mark">{{ organisation }}</span>
          }
          {{ 'shell.footer.line' | transloco }}
        </p>
        <p>
          <a class="link" routerLink="/accessibility">{{ 'shell.footer.accessibility' | transloco }}</a>
        </p>
      </div>
    </footer>
  `,
  styles: `
    footer {
      border-block-start: var(--hair) solid var(--rule);
      margin-block-start: var(--s9);
      padding-block: var(--s6) var(--s7);
      font-size: var(--t-s);
      line-height: var(--l-s);
      color: var(--ink-2);
    }

    .mark {
      font-family: var(--font-display);
      font-weight: var(--weight-strong);
      color: var(--ink);
      margin-inline-end: var(--s2);
    }
  `,
})
export class PageFooter {
  protected readonly organisation = inject(PORTAL_CONFIG).organisationName;
}
