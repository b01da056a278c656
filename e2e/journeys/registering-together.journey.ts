import type { Browser } from 'playwright-core';
import { AnotherGuest } from '../fixtures/another-guest.ts';
import { launchBrowser, newVisitor } from '../fixtures/browser.ts';
import { closeAll, closing } from '../fixtures/closing.ts';
import { House } from '../fixtures/house.ts';
import { writeSellingEvents } from '../fixtures/selling-events.ts';
import type { Visitor } from '../steps/visitor.ts';

const REGISTERED = `
  select registration.first_name as name, registration.state, pass.name as pass, purchase.state as purchase
  from event_registration as registration
  join event_purchase as purchase on purchase.id = registration.purchase_id
  join attendee_pass on attendee_pass.event_registration_id = registration.id
  join pass on pass.id = attendee_pass.pass_id
  where registration.email = ? order by registration.created_at`;

const MARTA = { firstName: 'Marta', lastName: 'Quintela', email: 'marta@example.org' };
const ODD = { firstName: 'Odd', lastName: 'Lie', email: 'odd@example.org' };
const BAO = { firstName: 'Bao', lastName: 'Tran', email: 'bao@example.org' };

describe('Registering together', () => {
  let browser: Browser;
  let house: House;
  let visitor: Visitor;

  beforeAll(async () => {
    browser = closing(await launchBrowser());
    house = closing(await House.open((opening) => opening.import(writeSellingEvents(opening.folder))));
  }, 120_000);

  beforeEach(async () => {
    visitor = await newVisitor(browser, house);
  });

  afterEach(() => visitor.close());

  afterAll(closeAll);

  const passId = (name: string): string => String(house.query('select id from pass where name = ?', name)[0]?.['id']);
  const isAccessible = async (): Promise<void> => expect(await visitor.accessibilityFindings()).toEqual([]);
  /** Nothing is lost by a reload, whatever step it happens at. */
  const reloads = async (heading: string): Promise<void> => {
    await visitor.page.reload();
    await visitor.seesHeading(heading);
  };

  it('survives reloads, a cut connection, a pass sold out at the last moment and a payment that is cancelled', async () => {
    await AnotherGuest.comes(house, 'print-week', 'Ana', { passId: passId('At the bench') });
    await visitor.open('/events/print-week/register');
    await visitor.seesHeading('Which pass?');
    expect(await visitor.page.getByRole('button', { name: 'One more, At the bench' }).count()).toBe(0);
    for (const pass of ['Full week', 'One day', 'Online']) await visitor.press(`One more, ${pass}`);
    await isAccessible();
    await reloads('Which pass?');
    await visitor.press('Continue');

    await visitor.seesHeading('Who is coming?');
    await visitor.entersAttendee(1, MARTA);
    await visitor.entersAttendee(2, ODD);
    await visitor.entersAttendee(3, BAO);
    await isAccessible();
    await reloads('Who is coming?');
    await visitor.press('Remove attendee 3');
    await visitor.sees('Attendee 3 removed.');
    expect(await visitor.page.evaluate<string>('document.activeElement?.id ?? ""')).toMatch(/^attendee-/);
    await visitor.press('Check and confirm');

    await visitor.seesHeading('Is everything right?');
    await isAccessible();
    await visitor.press('Change Odd Lie');
    await visitor.seesHeading('Who is coming?');
    await visitor.entersAttendee(2, { ...ODD, firstName: 'Odd-Arne' });
    await visitor.press('Check and confirm');
    await reloads('Is everything right?');

    // The wire is cut; sent again, it is the same registration.
    await visitor.page.context().setOffline(true);
    await visitor.press(/^Register and pay/);
    await visitor.sees('Nothing you typed is lost. Send it again: nobody is registered twice.');
    await isAccessible();
    await visitor.page.context().setOffline(false);

    await AnotherGuest.comes(house, 'print-week', 'Bo', { passId: passId('One day') });
    await visitor.press(/^Register and pay/);
    await visitor.sees('A pass has just been sold out. Please choose another one.');
    await isAccessible();
    await visitor.press('Take Online instead (€5)');
    await visitor.press('Register and pay €95.00');

    await visitor.seesHeading('Payment');
    await visitor.sees(/^Your seats are held until \d\d:\d\d\.$/);
    await isAccessible();
    await reloads('Payment');
    await visitor.press('Cancel the payment and give the seats back');
    await visitor.seesHeading('The payment was cancelled.');
    await isAccessible();
    expect(house.query(REGISTERED, ODD.email).map(({ state, purchase }) => [state, purchase])).toEqual([
      ['cancelled', 'cancelled'],
    ]);
    await visitor.press('Back to the registration');

    await visitor.seesHeading('Is everything right?');
    await visitor.press('Register and pay €95.00');
    await visitor.seesHeading('Payment');
    await visitor.press('Confirm payment of €95.00');
    await visitor.seesHeading('All 2 of you are registered.');
    await isAccessible();
    const stands = ({ name, state, pass }: Record<string, unknown>): string => `${String(name)} ${String(pass)} ${String(state)}`;
    expect(house.query(REGISTERED, MARTA.email).map(stands)).toEqual(['Marta Full week cancelled', 'Marta Full week registered']);
    expect(house.query(REGISTERED, ODD.email).map(stands)).toEqual(['Odd-Arne Online cancelled', 'Odd-Arne Online registered']);
    expect(house.query(REGISTERED, BAO.email)).toEqual([]);
    expect(visitor.troubles).toEqual([]);
  }, 180_000);

  it('offers the event to the calendars, and tells them of nobody', async () => {
    await visitor.open('/events/print-week/register');
    await visitor.press('One more, Online');
    await visitor.press('Continue');
    await visitor.entersAttendee(1, { ...MARTA, email: 'calendar@example.org' });
    await visitor.press('Check and confirm');
    await visitor.press(/^Register and pay/);
    await visitor.press(/^Confirm payment/);
    await visitor.seesHeading('You are registered.');
    const links = visitor.page.getByRole('region', { name: 'In your calendar' }).getByRole('link');
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const others = addresses.filter((address) => !address.startsWith(house.api));
    expect(others.map((address) => new URL(address).hostname)).toEqual([
      'calendar.google.com',
      'outlook.live.com',
      'outlook.office.com',
    ]);
    expect(others.filter((address) => /Marta|Quintela|calendar%40|key=/.test(address))).toEqual([]);
    expect(visitor.troubles).toEqual([]);
  }, 120_000);

  it('finds a payment again in another tab, and is told when it is paid there', async () => {
    await visitor.open('/events/print-week/register');
    await visitor.press('One more, Online');
    await visitor.press('Continue');
    await visitor.entersAttendee(1, { ...BAO, email: 'tabs@example.org' });
    await visitor.press('Check and confirm');
    await visitor.press(/^Register and pay/);
    await visitor.seesHeading('Payment');
    const tab = await visitor.opensTab('/events/print-week/register/payment');
    await tab.press(/^Confirm payment/);
    await tab.seesHeading('You are registered.');
    await visitor.seesHeading('You are registered.');
    expect(house.query(REGISTERED, 'tabs@example.org').map(({ state }) => state)).toEqual(['registered']);
    expect([...visitor.troubles, ...tab.troubles]).toEqual([]);
  }, 120_000);

  it('shows when the time to pay has run out, and leads back to what was typed', async () => {
    await visitor.page.clock.install();
    await visitor.open('/events/print-week/register');
    await visitor.press('One more, Online');
    await visitor.press('Continue');
    await visitor.entersAttendee(1, { ...ODD, email: 'late@example.org' });
    await visitor.press('Check and confirm');
    await visitor.press(/^Register and pay/);
    await visitor.seesHeading('Payment');
    await visitor.page.clock.fastForward('51:00');
    await visitor.seesHeading('The time to pay has run out.');
    await isAccessible();
    await visitor.press('Back to the registration');
    await visitor.seesHeading('Is everything right?');
    await visitor.sees('Odd Lie');
    expect(visitor.troubles).toEqual([]);
  }, 120_000);
});
