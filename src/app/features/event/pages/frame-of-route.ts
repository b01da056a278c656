import { inject, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { type ActivatedRouteSnapshot, NavigationEnd, Router } from '@angular/router';
import { filter, map, startWith } from 'rxjs';

export interface EventFrame {
  readonly head: 'poster' | 'strip';
  readonly hasTabs: boolean;
}

/** How the frame dresses the page that is shown, from the data of its route (see `eventRoutes`). */
export function frameOfRoute(): Signal<EventFrame> {
  const router = inject(Router);
  const frame = (): EventFrame => {
    const { head, tabs } = deepest(router.routerState.snapshot.root).data;
    return { head: head === 'poster' ? 'poster' : 'strip', hasTabs: tabs !== false };
  };
  const arrivals = router.events.pipe(filter((event) => event instanceof NavigationEnd));
  return toSignal(arrivals.pipe(startWith(null), map(frame)), { requireSync: true });
}

function deepest(route: ActivatedRouteSnapshot): ActivatedRouteSnapshot {
  return route.firstChild === null ? route : deepest(route.firstChild);
}
