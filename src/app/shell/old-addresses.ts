import { inject } from '@angular/core';
import { type RedirectFunction, Router } from '@angular/router';

/**
 * Addresses of the published sample website, which stand in old mails and QR codes: `/?event={id}` and
 * `/event?id={id}` lead to the event, an address without an event to the list.
 */
export const oldEventAddress: RedirectFunction = ({ queryParams }) => {
  const { id, event, ...others } = queryParams as Record<string, string | undefined>;
  const readableEventId = id ?? event;
  const path = readableEventId === undefined || readableEventId === '' ? ['/events'] : ['/events', readableEventId];
  return inject(Router).createUrlTree(path, { queryParams: others });
};
