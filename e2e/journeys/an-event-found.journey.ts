import type { Browser } from 'playwright-core';
import { launchBrowser, newVisitor } from '../fixtures/browser.ts';
import { closeAll, closing } from '../fixtures/closing.ts';
import { House } from '../fixtures/house.ts';
import type { Visitor } from '../steps/visitor.ts';

describe('An event that somebody finds from the other side of the world', () => {
  let browser: Browser;
  let house: House;
  let visitor: Visitor;

  beforeAll(async () => {
    browser = closing(await launchBrowser());
    house = closing(await House.open((opening) => opening.loadDemo()));
  }, 120_000);

  beforeEach(async () => {
    visitor = await newVisitor(browser, house, { timezoneId: 'Asia/Tokyo', permissions: ['clipboard-read', 'clipboard-write'] });
  });

  afterEach(() => visitor.close());

  afterAll(closeAll);

  it('is found by month, and the way back undoes one choice at a time', async () => {
    const { page } = visitor;
    await visitor.open('/events');
    const when = page.getByLabel('When');
    const month = await when.locator('option').nth(2).textContent();
    await when.selectOption({ index: 2 });
    await page.waitForURL(/when=\d{4}-\d{2}/);
    await page.getByLabel('Price').selectOption('free');
    await page.waitForURL(/price=free/);
    expect(await visitor.accessibilityFindings()).toEqual([]);
    await page.goBack();
    await page.getByRole('button', { name: `When: ${month}` }).waitFor();
    expect(new URL(page.url()).search).toMatch(/^\?when=\d{4}-\d{2}$/);
    await page.goBack();
    await page.waitForURL(/\/events$/);
    await page.goForward();
    await page.waitForURL(/when=\d{4}-\d{2}$/);
    expect(visitor.troubles).toEqual([]);
  }, 180_000);

  it('says by whose clock its times are, on every page, as was chosen on the first', async () => {
    const { page } = visitor;
    await visitor.open('/events');
    await visitor.sees('your time');
    await visitor.press('My time, GMT+9');
    await visitor.sees('event time');
    expect(await visitor.accessibilityFindings()).toEqual([]);
    await visitor.follow(/Longitude/);
    await visitor.seesHeading('Longitude');
    await visitor.sees('event time');
    await visitor.sees('My time, GMT+9');
    expect(await visitor.accessibilityFindings()).toEqual([]);
    await page.reload();
    await visitor.sees('event time');
    await page.getByRole('list').getByRole('link', { name: 'Speakers', exact: true }).click();
    await visitor.seesHeading('Speakers');
    expect(await visitor.accessibilityFindings()).toEqual([]);
    await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first().click();
    await page.waitForURL(/\/speakers\/[^/]+$/);
    await visitor.sees('event time');
    expect(await visitor.accessibilityFindings()).toEqual([]);
    expect(visitor.troubles).toEqual([]);
  }, 180_000);

  it('is handed on by its address', async () => {
    await visitor.open('/events');
    await visitor.follow(/Longitude/);
    await visitor.seesHeading('Longitude');
    const address = visitor.page.url();
    await visitor.press('Share');
    await visitor.sees('Link copied.');
    expect(await visitor.page.evaluate<string>('navigator.clipboard.readText()')).toBe(address);
    expect(visitor.troubles).toEqual([]);
  }, 180_000);

  it('opens at the addresses of the sample website too', async () => {
    const [row] = house.query("select readable_event_id as id from event where name like 'Longitude%'");
    const id = String(row?.['id']);
    for (const [old, now] of [
      [`/event?id=${id}`, `/events/${id}`],
      [`/?event=${id}`, `/events/${id}`],
      [`/event/sessions?id=${id}`, `/events/${id}/agenda`],
      [`/event/registration?id=${id}`, `/events/${id}/register`],
    ] as const) {
      await visitor.open(old);
      await visitor.page.waitForURL((url) => url.pathname.startsWith(now));
    }
    expect(visitor.troubles).toEqual([]);
  }, 180_000);
});
