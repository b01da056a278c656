import { type ApplicationRef, createComponent, DOCUMENT } from '@angular/core';

import { keepAlternateLinks } from './core/i18n/alternate-links';
import { ConnectionNotice } from './shell/connection/connection-notice';

/** What the first view can do without; loaded once it stands. */
export function goOn(application: ApplicationRef): void {
  const environmentInjector = application.injector;
  keepAlternateLinks(environmentInjector);
  const hostElement = environmentInjector.get(DOCUMENT).getElementById('connection') ?? undefined;
  const notice = createComponent(ConnectionNotice, { environmentInjector, hostElement });
  application.attachView(notice.hostView);
}
