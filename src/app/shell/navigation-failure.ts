import { Location } from '@angular/common';
import { ErrorHandler, inject } from '@angular/core';
import { type NavigationError, RedirectCommand, Router } from '@angular/router';

/**
 * A page whose code cannot be loaded (no connection, or the site was updated meanwhile) leads to a page that says so.
 * The address becomes the one that was wanted, so that loading it anew opens the page; it is set past the router, which
 * would remember the page that stands there now and open that one again.
 */
export function showNavigationFailure(error: NavigationError): RedirectCommand {
  inject(ErrorHandler).handleError(error.error);
  inject(Location).go(error.url);
  return new RedirectCommand(inject(Router).parseUrl('/page-failed'), { skipLocationChange: true });
}
