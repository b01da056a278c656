import { AgendaVisitor } from '../../e2e/steps/agenda-visitor.ts';
import type { Visitor } from '../../e2e/steps/visitor.ts';
import { type Scene, page } from '../scene.ts';

/** An agenda as the window shows it: below the fold it only goes on. */
const agenda = (name: string, path: string, then?: (visitor: Visitor) => Promise<void>): Scene => ({
  name,
  part: 'window',
  arrange: async (visitor) => {
    await new AgendaVisitor(visitor).open(path);
    await then?.(visitor);
  },
});

/** Stars the first few sessions that are drawn, among them some that overlap. */
const starsSome = async ({ page }: Visitor): Promise<void> => {
  for (const number of [0, 1, 2, 5, 8]) await page.locator('button[data-star]').nth(number).click();
};

export const programme: readonly Scene[] = [
  page('events', '/events'),
  page('events-past', '/events?when=all'),
  page('events-none', '/events?q=xylophone'),
  page('event', '/events/longitude'),
  page('event-long-name', '/events/small-batch'),
  page('event-arabic', '/events/laylat-al-khatt'),
  page('event-japanese', '/events/yohaku'),
  page('event-german', '/events/rechnen-am-rand'),
  page('event-full', '/events/ledger-and-law-forum'),
  page('event-sparse', '/events/nordic-accessibility-roundtable'),
  page('event-under-way', '/events/long-table'),
  page('event-not-open-yet', '/events/open-archive-week'),
  page('event-cancelled', '/events/fieldwork'),
  page('event-past', '/events/quiet-systems'),
  page('speakers', '/events/longitude/speakers'),
  page('speakers-none', '/events/longitude/speakers?q=xylophone'),
  {
    name: 'speaker',
    arrange: async (visitor) => {
      await visitor.open('/events/longitude/speakers');
      await visitor.page.locator('main a[href*="/speakers/"]').nth(1).click();
      await visitor.page.waitForURL(/speakers\/./);
      await visitor.page.locator('h1').waitFor();
    },
  },
  page('passes', '/events/longitude/passes'),
  page('passes-sold-out', '/events/ledger-and-law-forum/passes'),
  page('sponsors', '/events/longitude/sponsors'),
  agenda('agenda', '/events/longitude/agenda'),
  agenda('agenda-list', '/events/longitude/agenda?view=list'),
  agenda('agenda-28-rooms', '/events/fosdem-2026/agenda'),
  agenda('agenda-28-rooms-grid', '/events/fosdem-2026/agenda?view=grid'),
  agenda('agenda-chinese', '/events/coscup/agenda?view=grid'),
  agenda('agenda-under-way', '/events/long-table/agenda'),
  page('agenda-none', '/events/longitude/agenda?q=xylophone'),
  agenda('agenda-starred', '/events/longitude/agenda?view=list', starsSome),
  agenda('agenda-mine', '/events/longitude/agenda?view=list', async (visitor) => {
    await starsSome(visitor);
    await visitor.page.locator('app-view-switch :is(button, a, label)').last().click();
  }),
  agenda('agenda-session', '/events/longitude/agenda', async ({ page }) => {
    await page.locator('a[data-session]').nth(1).click();
    await page.getByRole('dialog').waitFor();
  }),
  agenda('agenda-28-rooms-session', '/events/fosdem-2026/agenda', async ({ page }) => {
    await page.locator('a[data-session]').nth(1).click();
    await page.getByRole('dialog').waitFor();
  }),
  {
    name: 'agenda-printed',
    arrange: async (visitor) => {
      await visitor.page.emulateMedia({ media: 'print' });
      await new AgendaVisitor(visitor).open('/events/longitude/agenda?view=list');
    },
  },
];
