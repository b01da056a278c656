import { Component, computed, DOCUMENT, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map, pairwise } from 'rxjs';

import { PageTitle } from '../core/page-title/page-title';
import { pageAddress } from './page-address';

/**
 * After a navigation to another page the focus goes to `main`, and the page's title is announced. A change of filters
 * moves nothing, nor does what opens over a page and takes care of the focus itself (see `pageAddress`).
 */
@Component({
  selector: 'app-route-announcer',
  template: `<p class="vh" role="status">{{ announced() }}</p>`,
})
export class RouteAnnouncer {
  private readonly document = inject(DOCUMENT);
  private readonly router = inject(Router);
  private readonly pageTitle = inject(PageTitle);

  private readonly hasMoved = signal(false);
  /** Follows the title: an event's name becomes known only after the page has been opened. */
  protected readonly announced = computed(() => (this.hasMoved() ? this.pageTitle.full() : ''));

  constructor() {
    const pages = this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(() => pageAddress(this.router.routerState.snapshot.root)),
      pairwise(),
      filter(([before, now]) => before !== now),
      takeUntilDestroyed(),
    );
    pages.subscribe(() => this.arrive());
  }

  private arrive(): void {
    this.document.getElementById('main')?.focus({ preventScroll: true });
    this.hasMoved.set(true);
  }
}
