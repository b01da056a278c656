import { Component, computed, DOCUMENT, effect, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { Connection } from '../../core/connection/connection';
import { LoadFailure } from '../../shared/ui/load-failure/load-failure';

/** The code of a page could not be loaded. Opens the page anew by itself when the connection is back. */
@Component({
  selector: 'app-page-failed-page',
  imports: [LoadFailure, TranslocoPipe],
  template: `
    <div class="sheet page">
      <app-load-failure isPage [kind]="kind()" [subject]="'shell.thisPage' | transloco" (retry)="open()" />
    </div>
  `,
  styleUrl: './page-failed-page.css',
})
export class PageFailedPage {
  private readonly document = inject(DOCUMENT);
  private readonly connection = inject(Connection);

  protected readonly kind = computed(() => (this.connection.state() === 'offline' ? 'offline' : 'unexpected'));

  constructor() {
    effect(() => {
      if (this.connection.recoveries() > 0) this.open();
    });
  }

  /** By loading the whole site anew: a browser may remember that a piece of code was missing. */
  protected open(): void {
    this.document.location.reload();
  }
}
