import type { ViewTransitionInfo } from '@angular/router';

import { pageAddress } from './page-address';

/** A view transition leads from page to page; within one (filters, a panel that opens) it would only get in the way. */
export function onlyBetweenPages({ transition, from, to }: ViewTransitionInfo): void {
  // A skipped or interrupted transition rejects; the navigation itself goes on.
  transition.ready.catch(() => undefined);
  if (pageAddress(from) === pageAddress(to)) transition.skipTransition();
}
