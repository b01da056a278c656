import { ErrorHandler, inject, Service, signal } from '@angular/core';
import { type NavigationError, RedirectCommand, Router } from '@angular/router';

/** The address that could not be opened, for the page that says so. */
@Service()
export class NavigationFailure {
  readonly address = signal('/');
}

/**
 * A page whose code cannot be loaded (no connection, or the site was updated meanwhile) leads to a page that says so,
 * under the address that was wanted.
 */
export function showNavigationFailure(error: NavigationError): RedirectCommand {
  inject(ErrorHandler).handleError(error.error);
  inject(NavigationFailure).address.set(error.url);
  return new RedirectCommand(inject(Router).parseUrl('/page-failed'), { browserUrl: error.url });
}
