import type { ActivatedRouteSnapshot } from '@angular/router';

/**
 * The path of the page that a route belongs to. What opens over a page (`data: { keepsFocus: true }`, such as a session
 * over the agenda) is no page of its own, and filters in the query make none.
 */
export function pageAddress(route: ActivatedRouteSnapshot): string {
  const segments = route.pathFromRoot
    .concat(descendants(route))
    .filter((step) => step.data['keepsFocus'] !== true)
    .flatMap((step) => step.url.map((segment) => segment.path));
  return segments.join('/');
}

function descendants(route: ActivatedRouteSnapshot): ActivatedRouteSnapshot[] {
  return route.firstChild === null ? [] : [route.firstChild, ...descendants(route.firstChild)];
}
