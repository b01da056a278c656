import type { Browser } from 'playwright-core';
import { launchBrowser, newVisitor } from '../fixtures/browser.ts';
import { closeAll, closing } from '../fixtures/closing.ts';
import { House } from '../fixtures/house.ts';
import type { Visitor } from '../steps/visitor.ts';

const MARA = { email: 'mara@meridian.example', name: 'Mara' };

describe('Signing in', () => {
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

  it('costs nobody anything who does not: no code for it, no call, no trace', async () => {
    const asked: string[] = [];
    visitor.page.on('request', (request) => asked.push(request.url()));
    await visitor.open('/events');
    await visitor.open('/events/longitude/register');
    const scripts = asked.filter((address) => address.endsWith('.js'));
    const texts = await Promise.all(scripts.map(async (address) => (await fetch(address)).text()));
    expect(texts.filter((text) => text.includes('msal.')).length).toBe(0);
    expect(asked.filter((address) => address.startsWith(house.identityProvider.address))).toEqual([]);
    expect(asked.filter((address) => address.includes('users/authenticated'))).toEqual([]);
    expect(await visitor.page.evaluate(() => Object.keys(localStorage).filter((key) => /msal|sign/.test(key)))).toEqual([]);
  }, 120_000);

  it('in the middle of a registration keeps everything', async () => {
    await visitor.open('/events/longitude/passes');
    await visitor.press('One more, Online');
    await visitor.follow('Continue');
    await visitor.seesHeading('Who is coming?');
    await visitor.entersAttendee(1, { firstName: 'Hanna', lastName: 'Weiß', email: 'hanna@example.org' });

    await visitor.signsIn(MARA);
    await visitor.seesHeading('Who is coming?');
    expect(await visitor.page.getByLabel('First name').inputValue()).toBe('Hanna');
    expect(await visitor.page.getByLabel('E-mail').inputValue()).toBe('hanna@example.org');
    await visitor.press('Check and confirm');
    await visitor.press('Register');
    await visitor.seesHeading('You are registered.');
    expect(visitor.troubles).toEqual([]);
  }, 120_000);

  it('leads back to where one was, also after going back instead', async () => {
    await visitor.open('/events/longitude/speakers?q=a');
    await visitor.press('Sign in');
    await visitor.follow('Cancel');
    await visitor.page.getByRole('banner').getByRole('button', { name: 'Sign in' }).waitFor();
    expect(visitor.page.url()).toBe(`${house.portal}/events/longitude/speakers?q=a`);
    expect(visitor.troubles).toEqual([]);
  }, 120_000);

  it('for a page that asks for it is one redirect there and one back, and the browser’s own button leads out of it', async () => {
    await visitor.open('/events');
    await visitor.page.goto(`${house.portal}/sign-in?to=%2Fevents%2Flongitude`);
    await visitor.page.getByLabel('Password').waitFor();
    await visitor.page.goBack();
    await visitor.seesHeading('Events');
    await visitor.page.goto(`${house.portal}/sign-in?to=%2Fevents%2Flongitude`);
    await visitor.signsInAs(MARA.email);
    await visitor.isKnownAs(MARA.name);
    await visitor.seesHeading('Longitude');
    expect(visitor.page.url()).toBe(`${house.portal}/events/longitude`);
    expect(visitor.troubles).toEqual([]);
  }, 120_000);

  it('is for all tabs, and signing out in another one too', async () => {
    await visitor.open('/events');
    const other = await visitor.opensTab('/events/longitude');
    await visitor.signsIn(MARA);
    await other.isKnownAs(MARA.name);
    await other.press('Mara');
    await other.press('Sign out');
    await other.page.getByRole('banner').getByRole('button', { name: 'Sign in' }).waitFor();
    await visitor.page.getByRole('banner').getByRole('button', { name: 'Sign in' }).waitFor();
    await visitor.page.reload();
    await visitor.page.getByRole('banner').getByRole('button', { name: 'Sign in' }).waitFor();
    expect([...visitor.troubles, ...other.troubles]).toEqual([]);
  }, 120_000);

  it('lasts over the end of the token, in the middle of a registration, without anybody noticing', async () => {
    await visitor.page.clock.install();
    await visitor.open('/events/longitude/passes');
    await visitor.signsIn(MARA);
    await visitor.press('One more, Online');
    await visitor.follow('Continue');
    await visitor.entersAttendee(1, { firstName: 'Odile', lastName: 'Roux', email: 'odile@example.org' });
    const renewal = visitor.page.waitForRequest(/\/token(\?|$)/);
    await visitor.page.clock.fastForward('01:05:00');
    await visitor.press('Check and confirm');
    await visitor.press('Register');
    await renewal;
    await visitor.seesHeading('You are registered.');
    await visitor.isKnownAs(MARA.name);
    expect(visitor.troubles).toEqual([]);
  }, 120_000);

  it('that is over at the provider too says so calmly, and keeps what was typed through signing in again', async () => {
    await visitor.page.clock.install();
    await visitor.open('/events/longitude/passes');
    await visitor.signsIn(MARA);
    await visitor.press('One more, Online');
    await visitor.follow('Continue');
    await visitor.entersAttendee(1, { firstName: 'Bao', lastName: 'Tran', email: 'bao@example.org' });
    house.identityProvider.endAllSignIns();
    await visitor.page.clock.fastForward('01:05:00');
    await visitor.press('Check and confirm');
    await visitor.press('Register');
    await visitor.sees('Your sign-in has run out.');
    await visitor.sees('Sign in again at the top of the page.');
    expect(await visitor.accessibilityFindings()).toEqual([]);
    await visitor.page.getByRole('main').getByRole('button', { name: 'Sign in again' }).click();
    await visitor.signsInAs(MARA.email);
    await visitor.isKnownAs(MARA.name);
    await visitor.sees('Bao Tran');
    await visitor.press('Register');
    await visitor.seesHeading('You are registered.');
    expect(visitor.troubles).toEqual([]);
  }, 120_000);

  it('is there for a visitor who returns after the token has ended', async () => {
    await visitor.open('/events');
    await visitor.signsIn(MARA);
    const returned = await visitor.opensTab('/events', { hoursLater: 3 });
    await returned.isKnownAs(MARA.name);
    expect(returned.troubles).toEqual([]);
  }, 120_000);
});
