import type { Browser } from 'playwright-core';
import { launchBrowser, newVisitor } from '../fixtures/browser.ts';
import { closeAll, closing } from '../fixtures/closing.ts';
import { House } from '../fixtures/house.ts';
import type { Visitor } from '../steps/visitor.ts';

const MARA = 'mara@meridian.example';

describe('My registrations', () => {
  let browser: Browser;
  let house: House;
  let visitor: Visitor;

  beforeAll(async () => {
    browser = closing(await launchBrowser());
    house = closing(await House.openWithSignIn((opening) => opening.loadDemo()));
  }, 120_000);

  beforeEach(async () => {
    visitor = await newVisitor(browser, house);
  });

  afterEach(() => visitor.close());

  afterAll(closeAll);

  it('hold what was registered, with its ticket, until it is cancelled', async () => {
    await visitor.open('/events/longitude/passes');
    await visitor.press('Sign in');
    await visitor.signsInAs(MARA);
    await visitor.isKnownAs('Mara');
    await visitor.press('One more, Online');
    await visitor.follow('Continue');
    await visitor.entersAttendee(1, { firstName: 'Mara', lastName: 'Lindqvist', email: MARA });
    await visitor.press('Check and confirm');
    await visitor.press('Register');
    await visitor.seesHeading('You are registered.');

    await visitor.press('Mara');
    await visitor.follow('My registrations');
    await visitor.seesHeading('My registrations');
    await visitor.press('Show ticket');
    await visitor.page.getByRole('article').getByRole('img').waitFor();
    expect(await visitor.accessibilityFindings()).toEqual([]);

    const ask = visitor.page.getByRole('button', { name: /^Cancel registration/ });
    await ask.click();
    await visitor.page.getByRole('dialog', { name: /Cancel your registration for/ }).waitFor();
    expect(await visitor.accessibilityFindings()).toEqual([]);
    await visitor.page.keyboard.press('Escape');
    await visitor.page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await ask.evaluate((button) => button.matches(':focus'))).toBeTrue();

    await ask.click();
    await visitor.press('Yes, cancel it');
    await visitor.sees('Your registration for Longitude is cancelled.');
    await visitor.sees('Nothing here yet.');
    expect(
      await visitor.page
        .getByRole('status')
        .filter({ hasText: 'is cancelled' })
        .evaluate((words) => words.matches(':focus')),
    ).toBeTrue();
    expect(visitor.troubles).toEqual([]);
  }, 120_000);

  it('lead whoever is not signed in to sign in, and back', async () => {
    await visitor.page.goto(`${house.portal}/my-registrations`);
    await visitor.signsInAs(MARA);
    await visitor.seesHeading('My registrations');
    expect(visitor.troubles).toEqual([]);
  }, 120_000);
});
