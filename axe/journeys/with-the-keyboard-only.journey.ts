import type { Browser } from 'playwright-core';
import { launchBrowser, newVisitor } from '../../e2e/fixtures/browser.ts';
import { closeAll, closing } from '../../e2e/fixtures/closing.ts';
import { House } from '../../e2e/fixtures/house.ts';
import type { Visitor } from '../../e2e/steps/visitor.ts';
import { KeyboardVisitor } from '../steps/keyboard-visitor.ts';

describe('With the keyboard only', () => {
  let browser: Browser;
  let house: House;
  let visitor: Visitor;
  let keyboard: KeyboardVisitor;

  beforeAll(async () => {
    browser = closing(await launchBrowser());
    house = closing(await House.openWithSignIn((opening) => opening.loadDemo()));
  }, 120_000);

  beforeEach(async () => {
    visitor = await newVisitor(browser, house, { viewport: { width: 390, height: 844 } });
    keyboard = new KeyboardVisitor(visitor);
  });

  afterEach(async () => {
    expect(keyboard.unseen).toEqual([]);
    expect(visitor.troubles).toEqual([]);
    await visitor.close();
  });

  afterAll(closeAll);

  it('an event is found, its name announced, and the focus begins where its page does', async () => {
    await visitor.open('/events');
    await keyboard.tab();
    expect(await keyboard.isOn(visitor.page.getByRole('link', { name: 'Skip to content' }))).toBeTrue();
    await keyboard.press('Enter');
    await keyboard.focusIsOn('main');
    await keyboard.tabTo('searchbox', /Search/);
    await keyboard.type('longitude');
    await keyboard.hears('1 upcoming event');
    await keyboard.tabTo('link', 'Longitude');
    await keyboard.press('Enter');
    await visitor.seesHeading('Longitude');
    await keyboard.focusIsOn('main');
    await keyboard.hears(/Longitude/);
  }, 120_000);

  it('a session is read in its dialog, which keeps the focus and gives it back, and is starred', async () => {
    await visitor.open('/events/longitude');
    await keyboard.tabTo('link', 'Agenda');
    await keyboard.press('Enter');
    await visitor.seesHeading('Agenda');
    await keyboard.tabTo('link', /Welcome aboard/);
    await keyboard.press('Enter');
    await keyboard.focusIsOn('#session-title');
    const dialog = visitor.page.getByRole('dialog');
    for (let press = 0; press < 12; press++) {
      await keyboard.tab();
      const outside = visitor.page.locator('app-page-header :focus, app-agenda-sessions :focus');
      expect(await outside.count()).toBe(0);
    }
    await keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await keyboard.isOn(visitor.page.getByRole('link', { name: /Welcome aboard/ }))).toBeTrue();
    await keyboard.tabTo('button', /^Star: Welcome aboard/);
    await keyboard.press('Space');
    await visitor.page.locator('button[aria-pressed="true"]:focus').waitFor();
  }, 120_000);

  it('a registration is filled in, corrected and sent; the cart and the errors are announced', async () => {
    await visitor.open('/events/longitude/passes');
    await keyboard.tabTo('button', 'One more, Online');
    await keyboard.press('Enter');
    await keyboard.hears('€0.00');
    await keyboard.tabTo('link', 'Continue');
    await keyboard.press('Enter');
    await visitor.seesHeading('Who is coming?');
    await keyboard.focusIsOn('main');
    await keyboard.tabTo('button', 'Check and confirm');
    await keyboard.press('Enter');
    await keyboard.hears('3 things to correct');
    await keyboard.focusIsOn('app-error-summary section');
    await keyboard.tabTo('link', /Enter the first name/);
    await keyboard.press('Enter');
    expect(await keyboard.isOn(visitor.page.getByLabel('First name'))).toBeTrue();
    await keyboard.type('Hanna');
    await keyboard.tabTo('textbox', /^Last name/);
    await keyboard.type('Weiß');
    await keyboard.tabTo('textbox', /^E-mail/);
    await keyboard.type('hanna@example.org');
    await keyboard.press('Enter');
    await visitor.seesHeading('Is everything right?');
    await keyboard.focusIsOn('main');
    await keyboard.tabTo('button', 'Register');
    await keyboard.press('Enter');
    await visitor.seesHeading('You are registered.');
    await keyboard.focusIsOn('main');
  }, 120_000);

  it('language and colours are changed where one stands', async () => {
    await visitor.open('/events');
    await keyboard.tabTo('combobox', 'Language');
    await keyboard.press('ArrowDown');
    await visitor.page.locator('html[lang="de"]').waitFor();
    await visitor.seesHeading('Veranstaltungen');
    await keyboard.focusIsOn('app-language-switch select');
    await keyboard.tabTo('combobox', 'Farben');
    await keyboard.press('ArrowDown');
    await visitor.page.locator('html[data-theme="light"]').waitFor();
    await keyboard.focusIsOn('app-theme-switch select');
  }, 120_000);

  it('somebody signs in, opens the account menu, leaves it with Escape and signs out', async () => {
    await visitor.open('/events');
    await keyboard.tabTo('button', 'Sign in');
    await keyboard.press('Enter');
    await visitor.page.getByLabel('E-mail').waitFor();
    await visitor.page.getByLabel('E-mail').focus();
    await keyboard.type('mara@meridian.example');
    await keyboard.press('Tab');
    await visitor.page.getByLabel('Password').focus();
    await keyboard.type('meridian-demo');
    await keyboard.press('Enter');
    await visitor.isKnownAs('Mara');
    await keyboard.tabTo('button', /Mara/);
    await keyboard.press('Enter');
    await keyboard.tabTo('button', 'Sign out');
    await keyboard.press('Escape');
    expect(await keyboard.isOn(visitor.page.getByRole('button', { name: /Mara/, expanded: false }))).toBeTrue();
    await keyboard.press('Enter');
    await keyboard.tabTo('button', 'Sign out');
    await keyboard.press('Enter');
    await visitor.page.getByRole('banner').getByRole('button', { name: 'Sign in' }).waitFor();
  }, 120_000);
});
