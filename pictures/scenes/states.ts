import type { Route } from 'playwright-core';
import type { Visitor } from '../../e2e/steps/visitor.ts';
import { type Scene, page } from '../scene.ts';

/** What the Events API does while a page is opened; the page cannot tell it from the real thing. */
const whileTheApi = (name: string, path: string, answer: (route: Route) => Promise<void> | undefined, ready = 'h1'): Scene => ({
  name,
  arrange: async (visitor: Visitor, house) => {
    await visitor.page.route(`${house.api}/**`, answer);
    await visitor.page.goto(house.portal + path);
    await visitor.page.locator(ready).first().waitFor();
  },
});
const says = (status: number) => (route: Route) =>
  route.fulfill({
    status,
    json: { Message: 'Refused for a picture.', code: 'internalError', correlationId: '4c1d-77', details: null },
  });
const isSilent = (route: Route) => route.abort();
const neverAnswers = () => undefined;

export const states: readonly Scene[] = [
  whileTheApi('loading-events', '/events', neverAnswers, 'app-skeleton'),
  whileTheApi('loading-event', '/events/longitude', neverAnswers, 'app-skeleton'),
  whileTheApi('loading-agenda', '/events/longitude/agenda', neverAnswers, 'app-skeleton'),
  whileTheApi('failing-events', '/events', says(500)),
  whileTheApi('failing-event', '/events/longitude', says(500)),
  whileTheApi('failing-agenda', '/events/longitude/agenda', says(500)),
  whileTheApi('silent-events', '/events', isSilent),
  {
    name: 'offline-event',
    arrange: async (visitor) => {
      await visitor.open('/events/longitude');
      await visitor.page.context().setOffline(true);
      await visitor.page.evaluate("dispatchEvent(new Event('offline'))");
    },
  },
  page('event-unknown', '/events/no-such-event'),
  page('page-unknown', '/no-such-page'),
  page('page-failed', '/page-failed'),
  {
    name: 'set-up-wrong',
    arrange: async (visitor) => {
      await visitor.page.route('**/config.json', (route) =>
        route.fulfill({ json: { apiEndpoint: 'events.example.org', brandHue: 900 } }),
      );
      await visitor.open('/events');
    },
  },
];
