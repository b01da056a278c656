import { inject, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map, startWith } from 'rxjs';

/**
 * The path of the address, without filters and fragment: which link of a navigation is the current one. In place of
 * `RouterLinkActive`, which weighs more than all links of the portal together.
 */
export function currentPath(): Signal<string> {
  const router = inject(Router);
  const path = (): string => router.url.split(/[?#]/, 1)[0] ?? '';
  const arrivals = router.events.pipe(filter((event) => event instanceof NavigationEnd));
  return toSignal(arrivals.pipe(startWith(null), map(path)), { requireSync: true });
}
