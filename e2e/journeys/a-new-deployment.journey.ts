import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser, newVisitor } from '../fixtures/browser.ts';
import { closeAll, closing } from '../fixtures/closing.ts';
import { House } from '../fixtures/house.ts';
import { nextDeployment } from '../fixtures/next-deployment.ts';
import type { Visitor } from '../steps/visitor.ts';

describe('A new deployment while somebody is in the middle', () => {
  let browser: Browser;
  let house: House;
  let visitor: Visitor;
  let loads: number;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  beforeEach(async () => {
    house = closing(await House.open((opening) => opening.loadDemo()));
    visitor = closing(await newVisitor(browser, house));
    loads = 0;
    visitor.page.on('domcontentloaded', () => (loads += 1));
  }, 120_000);

  afterEach(closeAll);

  afterAll(() => browser.close());

  const beginsToRegister = async (): Promise<void> => {
    await visitor.open('/events/longitude/register');
    await visitor.seesHeading('Which pass?');
    await visitor.press('One more, Online');
    await visitor.press('Continue');
    await visitor.seesHeading('Who is coming?');
    await visitor.entersAttendee(1, { firstName: 'Hanna', lastName: 'Weiß', email: 'hanna@example.org' });
  };
  const runsNext = () => visitor.page.locator('script[src*="-next.js"]').count();

  for (const answersWithPage of [false, true]) {
    const answer = answersWithPage ? 'answered with the start page' : 'gone';
    it(`is fetched once when its code is ${answer}, at the page that was wanted; what was typed is kept`, async () => {
      await beginsToRegister();
      await house.deploy(nextDeployment(house.folder, { answersWithPage }));
      await visitor.follow('Longitude');
      await visitor.follow('Speakers');
      await visitor.seesHeading('Speakers');
      expect(new URL(visitor.page.url()).pathname).toBe('/events/longitude/speakers');
      expect(await runsNext()).toBeGreaterThan(0);
      expect(loads).toBe(2);
      await visitor.page.goto(`${house.portal}/events/longitude/register/attendees`);
      await visitor.seesHeading('Who is coming?');
      expect(await visitor.page.getByLabel('First name').inputValue()).toBe('Hanna');
      await visitor.press('Check and confirm');
      await visitor.seesHeading('Is everything right?');
      await visitor.press('Register');
      await visitor.seesHeading('You are registered.');
    }, 180_000);
  }

  it('that lacks a piece is reloaded once, then says so and what to do', async () => {
    await visitor.open('/events/longitude');
    await house.deploy(lacking('app-speakers-page', nextDeployment(house.folder)));
    await visitor.follow('Speakers');
    await visitor.seesHeading('This page could not be opened.');
    expect(loads).toBe(2);
    expect(await visitor.accessibilityFindings()).toEqual([]);
    await visitor.page.getByRole('link', { name: 'All events' }).waitFor();
    await visitor.press('Try again now');
    await visitor.seesHeading('This page could not be opened.');
    expect(loads).toBe(3);
  }, 180_000);
});

/** A deployment of which one piece has not arrived. */
function lacking(piece: string, folder: string): string {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.js')))
    if (readFileSync(join(folder, file), 'utf8').includes(piece)) rmSync(join(folder, file));
  return folder;
}
