import type { Browser } from 'playwright-core';
import { launchBrowser, newVisitor } from '../fixtures/browser.ts';
import { closeAll, closing } from '../fixtures/closing.ts';
import { daysAhead } from '../fixtures/days.ts';
import { House } from '../fixtures/house.ts';
import { realData } from '../fixtures/real-data.ts';
import { writeTenDays } from '../fixtures/ten-days.ts';
import { AgendaVisitor } from '../steps/agenda-visitor.ts';
import type { Visitor } from '../steps/visitor.ts';

/** Bytes that the data of the first view may take on the wire. */
const MOST_BYTES = 100_000;

describe('Agendas of large conferences', () => {
  let browser: Browser;
  let house: House;
  let visitor: Visitor;
  let agenda: AgendaVisitor;

  beforeAll(async () => {
    const schedules = [
      [realData('fosdem/2026.xml'), '--first-day', daysAhead(60)],
      [realData('coscup-2023/session.json'), '--name', 'COSCUP', '--time-zone', 'Asia/Taipei', '--first-day', daysAhead(90)],
      [realData('ccc-camp-2019/frab-camp2019.json'), '--first-day', daysAhead(0)],
    ];
    browser = closing(await launchBrowser());
    house = closing(
      await House.open(async (opening) => {
        for (const schedule of schedules) await opening.import(...schedule);
        await opening.import(writeTenDays(opening.folder), '--format', 'organisation');
      }),
    );
  }, 240_000);

  beforeEach(async () => {
    visitor = await newVisitor(browser, house, { viewport: { width: 1440, height: 900 } });
    agenda = new AgendaVisitor(visitor);
  });

  afterEach(async () => {
    expect(visitor.troubles).toEqual([]);
    await visitor.close();
  });

  afterAll(closeAll);

  it('FOSDEM: has one day on the page, its data in few bytes, and gives back the spot that one left', async () => {
    const bytes = await agenda.bytesToOpen('/events/fosdem-2026/agenda?view=grid', 484);
    expect(bytes).toBeLessThan(MOST_BYTES);
    expect(bytes).toBeGreaterThan(10_000);
    expect(await agenda.tabStops()).toBe(1);
    expect(await visitor.accessibilityFindings()).toEqual([]);

    await agenda.session('Linux on the Desktop').focus();
    await visitor.page.keyboard.press('Control+End');
    const before = await agenda.spot();
    expect(before.left).toBeGreaterThan(0);
    await visitor.page.keyboard.press('Enter');
    await agenda.dialog.waitFor();
    await agenda.dialog.locator('app-session-people a').first().click();
    await visitor.page.waitForURL(/\/speakers\//);
    await visitor.page.goBack();
    await agenda.dialog.waitFor();
    await agenda.seesSessions(484);
    await visitor.page.goBack();
    await agenda.dialog.waitFor({ state: 'detached' });
    expect(await agenda.spot()).toEqual(before);
  }, 180_000);

  it('COSCUP: finds Chinese, and says which language a title is in', async () => {
    await agenda.open('/events/coscup/agenda?view=list');
    await visitor.page.getByRole('searchbox').fill('開源');
    await visitor.page.waitForURL(/q=/);
    await visitor.sees('Clear filters');
    for (const text of await visitor.page.locator('app-session-rows li').allInnerTexts()) expect(text).toContain('開源');
    expect(await agenda.sessions.first().getAttribute('lang')).toMatch(/^zh|^en/);
    expect(await visitor.accessibilityFindings()).toEqual([]);
  }, 120_000);

  it('Camp: a day that ends after midnight is one day', async () => {
    await agenda.open('/events/chaos-communication-camp-2019/agenda?view=grid');
    await visitor.page.getByRole('navigation', { name: 'Days' }).getByRole('link').nth(1).click();
    await agenda.seesSessions(17);
    await visitor.page.locator('app-grid-axis').getByText('00:00').waitFor();
    expect(await visitor.accessibilityFindings()).toEqual([]);
  }, 120_000);

  it('Ten days, 40 rooms, 5,000 sessions: has one day on the page in grid and list, on every screen', async () => {
    await agenda.open('/events/Generated/agenda?view=grid');
    await agenda.seesSessions(500);
    expect(await agenda.tabStops()).toBe(1);
    await visitor.page.getByRole('navigation', { name: 'Days' }).getByRole('link').nth(7).click();
    await visitor.page.waitForURL(/day=2031-06-09/);
    await agenda.seesSessions(500);
    await visitor.press('List');
    await agenda.seesSessions(500);
    await visitor.page.setViewportSize({ width: 390, height: 844 });
    await agenda.seesSessions(500);
    expect(await visitor.accessibilityFindings()).toEqual([]);
  }, 180_000);
});
