import { Component, DOCUMENT, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { type ActivatedRouteSnapshot, NavigationEnd, Router } from '@angular/router';
import { filter, map, pairwise } from 'rxjs';

import { PageTitle } from '../core/page-title/page-title';

/**
 * After a navigation to another page the focus goes to `main`, and the page's title is announced. A change of filters
 * (same path) moves nothing, nor does a route that takes care of its focus itself (`data: { keepsFocus: true }`).
 */
@Component({
  selector: 'app-route-announcer',
  template: `<p class="vh" role="status">{{ announced() }}</p>`,
})
export class RouteAnnouncer {
  private readonly document = inject(DOCUMENT);
  private readonly router = inject(Router);
  private readonly pageTitle = inject(PageTitle);

  protected readonly announced = signal('');

  constructor() {
    const pages = this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map((event) => event.urlAfterRedirects.split(/[?#]/, 1)[0] ?? ''),
      pairwise(),
      filter(([before, now]) => before !== now),
      takeUntilDestroyed(),
    );
    pages.subscribe(() => this.arrive());
  }

  private arrive(): void {
    if (deepest(this.router.routerState.snapshot.root).data['keepsFocus'] === true) return;
    this.document.getElementById('main')?.focus({ preventScroll: true });
    this.announced.set(this.pageTitle.full());
  }
}

function deepest(route: ActivatedRouteSnapshot): ActivatedRouteSnapshot {
  return route.firstChild === null ? route : deepest(route.firstChild);
}
