import type { Browser } from 'playwright-core';
import { launchBrowser, newVisitor } from '../fixtures/browser.ts';
import { closeAll, closing } from '../fixtures/closing.ts';
import { freePort } from '../fixtures/free-port.ts';
import { House } from '../fixtures/house.ts';
import { writeOneEvent } from '../fixtures/one-event.ts';
import { eventsApi } from '../fixtures/run-command.ts';

const MARA = { email: 'mara@meridian.example', name: 'Mara' };
const fill = (house: House): Promise<void> => house.import(writeOneEvent(house.folder));

/** The Events API is told of another application than the one that people sign in to. */
async function expectAnotherApplication(house: House): Promise<void> {
  const update = ['web-application', 'update', house.portal, '--aad-client-id', '00000000-0000-4000-8000-000000000000'];
  await eventsApi(...update, '--database', house.database);
  await house.stopApi();
  await house.startApi();
}

/** The call that exchanges for tokens what the browser has brought back. */
const isForToken = ({ pathname }: URL): boolean => pathname === '/token';

describe('When signing in fails', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterEach(closeAll);

  afterAll(() => browser.close());

  it('a provider that nobody finds is told with what to mend, and everything else goes on', async () => {
    const address = `https://localhost:${await freePort()}/`;
    const openIdConnect = { authority: address, clientId: 'portal', redirectUri: '' };
    const house = closing(
      await House.open(fill, (portal) => ({
        isAuthenticationEnabled: true,
        openIdConnect: { ...openIdConnect, redirectUri: `${portal}/` },
      })),
    );
    const visitor = closing(await newVisitor(browser, house));
    await visitor.open('/events');
    await visitor.press('Sign in');
    await visitor.press('Not signed in');
    await visitor.sees('does not answer');
    await visitor.follow('What is wrong?');
    await visitor.seesHeading('Signing in did not work');
    await visitor.sees(`Nothing answers at ${address}`);
    expect(await visitor.accessibilityFindings()).toEqual([]);
    await visitor.follow('All events');
    await visitor.follow(/Tide Table/);
    await visitor.seesHeading('Tide Table');
  }, 120_000);

  it('tokens that the event server takes for another application’s are told with the command that mends it', async () => {
    const house = closing(await House.openWithSignIn(fill));
    await expectAnotherApplication(house);
    const visitor = closing(await newVisitor(browser, house));
    await visitor.open('/events');
    await visitor.press('Sign in');
    await visitor.signsInAs(MARA.email);
    await visitor.press('Not signed in');
    await visitor.sees('did not accept it');
    await visitor.follow('What is wrong?');
    await visitor.sees(`events-api web-application update ${house.portal} --aad-client-id`);
    expect(await visitor.accessibilityFindings()).toEqual([]);
  }, 120_000);

  it('a loop of sign-ins that nobody takes is ended by a page that says so', async () => {
    const house = closing(await House.openWithSignIn(fill));
    await expectAnotherApplication(house);
    const visitor = closing(await newVisitor(browser, house));
    const opensPageOfTheirOwn = async () => {
      await visitor.page.evaluate(() => {
        localStorage.clear();
      });
      await visitor.page.goto(`${house.portal}/sign-in?to=%2Fevents`);
    };
    await visitor.open('/events');
    await opensPageOfTheirOwn();
    await visitor.signsInAs(MARA.email);
    await visitor.seesHeading('Events');
    await opensPageOfTheirOwn();
    await visitor.seesHeading('Events');
    await opensPageOfTheirOwn();
    await visitor.seesHeading('Events');
    await opensPageOfTheirOwn();
    await visitor.seesHeading('Signing in did not work');
    await visitor.sees('tried several times');
    expect(await visitor.accessibilityFindings()).toEqual([]);
  }, 120_000);

  it('whoever goes back at the provider is not signed in, and everything else goes on', async () => {
    const house = closing(await House.openWithSignIn(fill));
    const visitor = closing(await newVisitor(browser, house));
    await visitor.page.goto(`${house.portal}/sign-in?to=%2Fevents`);
    await visitor.page.getByLabel('Password').waitFor();
    await visitor.follow('Cancel');
    await visitor.seesHeading('Events');
    await visitor.page.getByRole('banner').getByRole('button', { name: 'Sign in' }).waitFor();
    await visitor.follow(/Tide Table/);
    await visitor.seesHeading('Tide Table');
    expect(visitor.troubles).toEqual([]);
  }, 120_000);

  it('a provider that is down when somebody is sent there has them back, and lets them in later', async () => {
    const house = closing(await House.openWithSignIn(fill));
    const visitor = closing(await newVisitor(browser, house));
    await visitor.open('/events');
    await house.identityProvider.stop();
    const errorPage = visitor.page.waitForEvent('framenavigated', (frame) => frame.url().startsWith('chrome-error:'));
    await visitor.press('Sign in');
    await errorPage;
    await visitor.page.goBack();
    await visitor.seesHeading('Events');
    await house.identityProvider.start();
    await visitor.signsIn(MARA);
    expect(visitor.page.url()).toBe(`${house.portal}/events`);
  }, 120_000);

  it('a provider that goes down while somebody is on the way back takes nothing that was typed', async () => {
    const house = closing(await House.openWithSignIn(fill));
    const visitor = closing(await newVisitor(browser, house));
    await visitor.open('/events/tide-table/register');
    await visitor.entersAttendee(1, { firstName: 'Odile', lastName: 'Roux', email: 'odile@example.org' });
    await visitor.press('Sign in');
    await visitor.page.route(isForToken, async (route) => {
      await house.identityProvider.stop();
      await route.continue();
    });
    await visitor.signsInAs(MARA.email);
    await visitor.press('Not signed in');
    await visitor.sees('does not answer');
    await visitor.seesHeading('Who is coming?');
    expect(await visitor.page.getByLabel('First name').inputValue()).toBe('Odile');
    expect(await visitor.accessibilityFindings()).toEqual([]);
    await visitor.page.unroute(isForToken);
    await house.identityProvider.start();
    await visitor.press('Sign in again');
    await visitor.isKnownAs(MARA.name);
    expect(await visitor.page.getByLabel('First name').inputValue()).toBe('Odile');
  }, 120_000);

  it('a provider that goes down later takes nothing from those who are signed in', async () => {
    const house = closing(await House.openWithSignIn((opening) => opening.loadDemo()));
    const visitor = closing(await newVisitor(browser, house));
    await visitor.page.clock.install();
    await visitor.open('/events/longitude/passes');
    await visitor.press('Sign in');
    // Only then does the API know the provider's keys.
    const verified = visitor.page.waitForResponse(
      async (response) => response.ok() && (await response.request().headerValue('authorization')) !== null,
    );
    await visitor.signsInAs(MARA.email);
    await visitor.isKnownAs(MARA.name);
    await verified;
    await house.identityProvider.stop();
    await visitor.page.clock.fastForward('01:05:00');
    await visitor.press('One more, Online');
    await visitor.follow('Continue');
    await visitor.entersAttendee(1, { firstName: 'Nils', lastName: 'Berg', email: 'nils@example.org' });
    await visitor.press('Check and confirm');
    await visitor.press('Register');
    await visitor.seesHeading('You are registered.');
    await visitor.isKnownAs(MARA.name);
    const registered = `select event_registration.state from event_registration
      join contact on contact.id = event_registration.contact_id where contact.email = ?`;
    expect(house.query(registered, 'nils@example.org')).toEqual([{ state: 'registered' }]);
  }, 120_000);
});
