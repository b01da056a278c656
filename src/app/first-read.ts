import { Location } from '@angular/common';
import { inject } from '@angular/core';
import { take } from 'rxjs';

import { PublishedEvents } from './core/events-api/published-events';

const EVENT_PATH = /^\/events\/([^/?#]+)/;

/**
 * Asks for what the first page will show while the code of that page is still on its way: the page finds the answer in
 * the cache, or joins the request. Whatever goes wrong is the page's to say, when it asks again.
 */
export function startFirstRead(): void {
  const api = inject(PublishedEvents);
  const path = inject(Location).path();
  const [, readableEventId] = EVENT_PATH.exec(path) ?? [];
  const isList = path === '' || path === '/' || /^\/events\/?(\?|$)/.test(path);
  const ignored = { error: () => undefined };
  if (readableEventId !== undefined) api.event(decodeURIComponent(readableEventId)).pipe(take(1)).subscribe(ignored);
  else if (isList) api.events().pipe(take(1)).subscribe(ignored);
}
