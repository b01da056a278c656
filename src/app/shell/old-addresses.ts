import { inject } from '@angular/core';
import { type RedirectFunction, Router, type Routes } from '@angular/router';

/** Pages of an event on the published sample website, and where the same is found now, below `/events/{id}`. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  sessions: ['agenda'],
  'session-tracks': ['agenda'],
  speakers: ['speakers'],
  'pass-information': ['passes'],
  registration: ['register'],
  payment: ['register'],
};

/**
 * Addresses of the published sample website, which stand in old mails and QR codes: `/?event={id}`, `/event?id={id}` and
 * `/event/{page}?id={id}` lead to the event and its pages, with `speakerId` to that speaker; an address without an event
 * leads to the list. What else the query says is kept.
 */
const oldEventAddress: RedirectFunction = ({ params, queryParams }) => {
  const { id, event, speakerId, ...others } = queryParams as Record<string, string | undefined>;
  const readableEventId = [id, event].find((named) => named !== undefined && named !== '');
  const page = speakerId === undefined ? (PAGES[(params as { page?: string }).page ?? ''] ?? []) : ['speakers', speakerId];
  const path = readableEventId !== undefined ? ['/events', readableEventId, ...page] : ['/events'];
  return inject(Router).createUrlTree(path, { queryParams: others });
};

/** Stand before all others. */
export const OLD_ADDRESSES: Routes = [
  { path: '', pathMatch: 'full', redirectTo: oldEventAddress },
  { path: 'home', redirectTo: oldEventAddress },
  { path: 'event', pathMatch: 'full', redirectTo: oldEventAddress },
  { path: 'event/:page', redirectTo: oldEventAddress },
  { path: 'myregistrations', redirectTo: 'my-registrations' },
];
