import type { Browser } from 'playwright-core';
import { launchBrowser, newVisitor } from '../fixtures/browser.ts';
import { closeAll, closing } from '../fixtures/closing.ts';
import { House } from '../fixtures/house.ts';
import type { Visitor } from '../steps/visitor.ts';

const MARA = 'mara@meridian.example';
const NEWCOMER = { firstName: 'Ondine', lastName: 'Ferrar', email: 'ondine.ferrar@example.org' };

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

  it('of somebody who has just signed up hold what they register, with its ticket, until it is cancelled', async () => {
    await visitor.open('/events/longitude/passes');
    await visitor.press('Sign in');
    await visitor.signsUp(NEWCOMER);
    await visitor.press('One more, Online');
    await visitor.follow('Continue');
    await visitor.entersAttendee(1, NEWCOMER);
    await visitor.press('Check and confirm');
    await visitor.press('Register');
    await visitor.seesHeading('You are registered.');

    await visitor.press(NEWCOMER.firstName);
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

  it('belong to somebody who makes an account, registers for a session, gives that up, and cancels at last', async () => {
    const odile = { firstName: 'Odile', lastName: 'Roux', email: 'odile.roux@example.org' };
    const states = (table: string) =>
      house
        .query(
          `select ${table}.state from ${table} join contact on contact.id = ${table}.contact_id where contact.email = ?`,
          odile.email,
        )
        .map(({ state }) => state);
    await visitor.open('/events');
    await visitor.press('Sign in');
    await visitor.signsUp(odile);
    await visitor.isKnownAs('Odile');
    await visitor.open('/events/saturday-of-small-machines/register');
    await visitor.seesHeading('Which sessions?');
    await visitor.page.getByRole('checkbox').first().check();
    await visitor.press('Continue');
    await visitor.entersAttendee(1, odile);
    await visitor.press('Check and confirm');
    await visitor.press('Register');
    await visitor.seesHeading('You are registered.');

    await visitor.press('Odile');
    await visitor.follow('My registrations');
    await visitor.press(/^Give up this session/);
    await visitor.page.getByRole('dialog', { name: /Give up your seat in/ }).waitFor();
    expect(await visitor.accessibilityFindings()).toEqual([]);
    await visitor.press('Yes, give it up');
    await visitor.sees(/is given up/);
    expect([states('event_registration'), states('session_registration')]).toEqual([['registered'], ['cancelled']]);

    await visitor.press(/^Cancel registration/);
    await visitor.press('Yes, cancel it');
    await visitor.sees('Nothing here yet.');
    expect(await visitor.accessibilityFindings()).toEqual([]);
    expect(states('event_registration')).toEqual(['cancelled']);
    expect(visitor.troubles).toEqual([]);
  }, 120_000);

  it('say that nobody knows what became of a cancellation when the server goes down in the middle, and what stands later', async () => {
    await visitor.open('/events/longitude/passes');
    await visitor.signsIn({ email: MARA, name: 'Mara' });
    await visitor.press('One more, Online');
    await visitor.follow('Continue');
    await visitor.entersAttendee(1, { firstName: 'Mara', lastName: 'Lindqvist', email: MARA });
    await visitor.press('Check and confirm');
    await visitor.press('Register');
    await visitor.seesHeading('You are registered.');
    await visitor.open('/my-registrations');
    await visitor.press(/^Cancel registration/);
    await house.stopApi();
    await visitor.press('Yes, cancel it');
    await visitor.sees('It is not known whether this went through.');
    expect(await visitor.accessibilityFindings()).toEqual([]);
    await house.startApi();
    await visitor.press('Yes, cancel it');
    await visitor.sees('Your registration for Longitude is cancelled.');
    expect(visitor.troubles).toEqual([]);
  }, 120_000);
});
