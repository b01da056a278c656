import { DatabaseSync } from 'node:sqlite';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../fixtures/browser.ts';
import { closeAll, closing } from '../fixtures/closing.ts';
import { House } from '../fixtures/house.ts';
import { type OldPage, openOldPage } from '../fixtures/old-page.ts';
import { writeOneEvent } from '../fixtures/one-event.ts';
import { eventsApi } from '../fixtures/run-command.ts';

/** Pages in the field know the captcha of Microsoft's HIP; whether ours fills its interface shows in a real browser only. */
describe('A page that knows the old captcha', () => {
  let browser: Browser;
  let house: House;
  let old: OldPage;
  let token: string;
  let page: Page;

  beforeAll(async () => {
    browser = closing(await launchBrowser());
    old = closing(await openOldPage());
    house = closing(
      await House.open(async (opening) => {
        await opening.import(writeOneEvent(opening.folder));
        const created = ['web-application', 'create', '--name', 'Old page', '--origin', old.origin, '--json'];
        ({ token } = JSON.parse(await eventsApi(...created, '--database', opening.database)) as { token: string });
        const database = new DatabaseSync(opening.database);
        database.exec('update event set enable_captcha = 1; update content_version set version = version + 1');
        database.close();
      }),
    );
  }, 120_000);

  beforeEach(async () => {
    page = await (await browser.newContext()).newPage();
  });

  afterEach(() => page.context().close());

  afterAll(closeAll);

  const opens = () => page.goto(old.addressFor(house.api, token, 'tide-table'));
  const enters = async (firstName: string): Promise<void> => {
    await page.getByLabel('First name').fill(firstName);
    await page.getByLabel('Last name').fill('Weiß');
    await page.getByLabel('Email').fill(`${firstName.toLowerCase()}@example.org`);
  };
  const flow = () => page.evaluate<string>('window.top.flowid');
  const isLoaded = (usedFlow = '') => page.waitForFunction(`document.scripts.length > 1 && window.top.flowid !== '${usedFlow}'`);
  /** What people need to fill a form is more than the browser needs for its proof. */
  const isProven = async (usedFlow?: string): Promise<void> => {
    await isLoaded(usedFlow);
    await page.waitForFunction('window.top.WLSPHIP0.verify(() => undefined), window.top.WLSPHIP0.error === 0');
  };
  const checksOut = async (): Promise<string> => {
    await page.getByRole('button', { name: 'Checkout' }).click();
    await page.locator('output:not(:empty)').waitFor();
    return (await page.locator('output').innerText()).trim();
  };
  const registered = () => house.query('select first_name from event_registration').map(({ first_name: name }) => name);

  it('registers, and again only with another proof', async () => {
    await opens();
    await enters('Hanna');
    await isProven();
    expect(await checksOut()).toBe('Success');
    await enters('Marta');
    const usedFlow = await flow();
    expect(await checksOut()).toMatch(/^Error captcha_/);
    await isProven(usedFlow);
    expect(await checksOut()).toBe('Success');
    expect(registered()).toEqual(['Hanna', 'Marta']);
  }, 60_000);

  it('is refused as long as its captcha has not been solved', async () => {
    await page.route('**/challenge', (route) => route.abort());
    await opens();
    await enters('Robot');
    await isLoaded();
    expect(await checksOut()).toMatch(/^Error captcha_/);
    expect(registered()).not.toContain('Robot');
  }, 60_000);
});
