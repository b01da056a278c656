import { Component, DOCUMENT, effect, inject, signal, untracked } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { Connection } from '../../core/connection/connection';
import { isHostThere, mayReload, reload } from '../../core/navigation/reload-once';
import { CLOCK } from '../../core/time/clock';
import { StatePanel } from '../../shared/ui/state-panel/state-panel';
import { LoadFailure } from '../../shared/ui/load-failure/load-failure';

/**
 * The code of a page could not be loaded: the site was updated meanwhile, or there is no connection. Loads the site anew by itself, once,
 * which brings the page; when that does not help it says so.
 */
@Component({
  selector: 'app-page-failed-page',
  imports: [LoadFailure, StatePanel, TranslocoPipe],
  template: `
    <div class="sheet page">
      @switch (state()) {
        @case ('opening') {
          <p role="status">{{ 'shell.pageFailed.opening' | transloco }}</p>
        }
        @case ('failed') {
          <app-state-panel isPage [heading]="'shell.pageFailed.heading' | transloco">
            <p>{{ 'shell.pageFailed.text' | transloco }}</p>
            <p class="actions">
              <button class="btn btn-ink" type="button" (click)="open()">{{ 'states.tryAgain' | transloco }}</button>
              <a class="btn btn-line" href="events">{{ 'shell.allEvents' | transloco }}</a>
            </p>
          </app-state-panel>
        }
        @default {
          <app-load-failure isPage kind="offline" [subject]="'shell.thisPage' | transloco" (retry)="recover()" />
        }
      }
    </div>
  `,
  styleUrl: './page-failed-page.css',
})
export class PageFailedPage {
  private readonly document = inject(DOCUMENT);
  private readonly connection = inject(Connection);
  private readonly clock = inject(CLOCK);
  private readonly window = this.document.defaultView as Window;

  protected readonly state = signal<'opening' | 'offline' | 'failed'>('opening');

  constructor() {
    void this.recover();
    effect(() => {
      if (this.connection.recoveries() > 0 && untracked(this.state) === 'offline') void this.recover();
    });
  }

  protected async recover(): Promise<void> {
    if (!mayReload(this.window, this.clock.now())) this.state.set('failed');
    else if (await isHostThere(this.document.baseURI)) this.open();
    else this.state.set('offline');
  }

  protected open(): void {
    reload(this.window, this.clock.now());
  }
}
