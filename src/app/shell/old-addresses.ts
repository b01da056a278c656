import { inject } from '@angular/core';
import { type RedirectFunction, Router } from '@angular/router';

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
export const oldEventAddress: RedirectFunction = ({ params, queryParams }) => {
  const { id, event, speakerId, ...others } = queryParams as Record<string, string | undefined>;
  const readableEventId = id || event;
  const page = speakerId ? ['speakers', speakerId] : (PAGES[(params as { page?: string }).page ?? ''] ?? []);
  const path = readableEventId ? ['/events', readableEventId, ...page] : ['/events'];
  return inject(Router).createUrlTree(path, { queryParams: others });
};
