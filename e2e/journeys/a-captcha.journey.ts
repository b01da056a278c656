import { DatabaseSync } from 'node:sqlite';
import type { Browser } from 'playwright-core';
import { launchBrowser, newVisitor } from '../fixtures/browser.ts';
import { closeAll, closing } from '../fixtures/closing.ts';
import { House } from '../fixtures/house.ts';
import type { Visitor } from '../steps/visitor.ts';

/** The page of the captcha's widget needs another policy than the rest: what it may do shows in a real browser only. */
describe('An event that asks for a captcha', () => {
  let browser: Browser;
  let house: House;
  let visitor: Visitor;

  beforeAll(async () => {
    browser = closing(await launchBrowser());
    house = closing(
      await House.open(async (opening) => {
        await opening.loadDemo();
        askForCaptcha(opening.database);
      }),
    );
    visitor = await newVisitor(browser, house);
  }, 120_000);

  afterAll(async () => {
    await visitor.close();
    await closeAll();
  });

  function askForCaptcha(file: string): void {
    const database = new DatabaseSync(file);
    database.exec('update event set enable_captcha = 1; update content_version set version = version + 1');
    database.close();
  }

  it('takes a registration from somebody who notices nothing of it', async () => {
    await visitor.open('/events');
    await visitor.follow(/Longitude/);
    await visitor.seesHeading('Longitude');
    await visitor.follow('Passes');
    await visitor.press('One more, Online');
    await visitor.follow('Continue');
    await visitor.entersAttendee(1, { firstName: 'Hanna', lastName: 'Weiß', email: 'hanna@example.org' });
    await visitor.press('Check and confirm');
    await visitor.seesHeading('Is everything right?');
    expect(await visitor.accessibilityFindings()).toEqual([]);
    await visitor.press('Register');
    await visitor.seesHeading('You are registered.');
    expect(house.query('select flow_id from used_captcha_flow').length).toBe(1);
    expect(house.query("select state from event_registration where email = 'hanna@example.org'")).toEqual([
      jasmine.objectContaining({ state: 'registered' }),
    ]);
    expect(visitor.troubles).toEqual([]);
  }, 120_000);
});
