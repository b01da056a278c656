import type { Browser } from 'playwright-core';
import { launchBrowser, newVisitor } from '../fixtures/browser.ts';
import { closeAll, closing } from '../fixtures/closing.ts';
import { House } from '../fixtures/house.ts';
import type { Visitor } from '../steps/visitor.ts';

const REGISTERED = `
  select event.name as event, event_registration.state, attendee_pass.price_minor as price, pass.name as pass
  from event_registration
  join event on event.id = event_registration.event_id
  join contact on contact.id = event_registration.contact_id
  left join attendee_pass on attendee_pass.event_registration_id = event_registration.id
  left join pass on pass.id = attendee_pass.pass_id
  where contact.email = ?`;

describe('The demo organisation', () => {
  let browser: Browser;
  let house: House;
  let visitor: Visitor;

  beforeAll(async () => {
    browser = closing(await launchBrowser());
    house = closing(await House.open((opening) => opening.loadDemo()));
  }, 120_000);

  beforeEach(async () => {
    visitor = await newVisitor(browser, house);
  });

  afterEach(() => visitor.close());

  afterAll(closeAll);

  const finds = async (event: string): Promise<void> => {
    await visitor.open('/events');
    await visitor.follow(new RegExp(event));
    await visitor.seesHeading(event);
  };

  it('takes a registration with a free pass', async () => {
    await finds('Longitude');
    await visitor.follow('Passes');
    await visitor.seesHeading('Passes');
    await visitor.press('One more, Online');
    expect(await visitor.accessibilityFindings()).toEqual([]);
    await visitor.follow('Continue');
    await visitor.seesHeading('Who is coming?');
    await visitor.entersAttendee(1, { firstName: 'Hanna', lastName: 'Weiß', email: 'hanna@example.org' });
    await visitor.press('Check and confirm');
    await visitor.seesHeading('Is everything right?');
    await visitor.press('Register');
    await visitor.seesHeading('You are registered.');
    expect(house.query(REGISTERED, 'hanna@example.org')).toEqual([
      jasmine.objectContaining({ event: 'Longitude', state: 'registered', price: 0, pass: 'Online' }),
    ]);
    expect(visitor.troubles).toEqual([]);
  }, 120_000);

  it('takes two people with a priced pass, after the payment is confirmed', async () => {
    await finds('Longitude');
    await visitor.follow('Register');
    await visitor.seesHeading('Which pass?');
    expect(await visitor.accessibilityFindings()).toEqual([]);
    await visitor.press('One more, Full programme');
    await visitor.press('One more, Full programme');
    await visitor.sees('€780.00');
    await visitor.press('Continue');
    await visitor.seesHeading('Who is coming?');
    await visitor.entersAttendee(1, { firstName: 'Marta', lastName: 'Quintela', email: 'marta@example.org' });

    // Half of it is missing: the summary says what, and nothing is lost by a reload.
    await visitor.press('Check and confirm');
    await visitor.sees('3 things to correct');
    expect(await visitor.accessibilityFindings()).toEqual([]);
    await visitor.page.reload();
    await visitor.seesHeading('Who is coming?');
    await visitor.entersAttendee(2, { firstName: 'Odd-Arne', lastName: 'Lie', email: 'odd-arne@example.org' });
    await visitor.press('Check and confirm');
    await visitor.seesHeading('Is everything right?');
    await visitor.sees('Marta Quintela');
    await visitor.press('Register and pay €780.00');

    await visitor.seesHeading('Payment');
    expect(await visitor.accessibilityFindings()).toEqual([]);
    expect(house.query(REGISTERED, 'marta@example.org')).toEqual([]);
    await visitor.press('Confirm payment of €780.00');
    await visitor.seesHeading('All 2 of you are registered.');
    expect(await visitor.accessibilityFindings()).toEqual([]);
    for (const email of ['marta@example.org', 'odd-arne@example.org']) {
      expect(house.query(REGISTERED, email)).toEqual([
        jasmine.objectContaining({ state: 'registered', price: 39_000, pass: 'Full programme' }),
      ]);
    }
    expect(visitor.troubles).toEqual([]);
  }, 120_000);

  it('takes a registration for an agenda of one’s own, with three sessions', async () => {
    await finds('Saturday of Small Machines');
    await visitor.follow('Register');
    await visitor.seesHeading('Which sessions?');
    expect(await visitor.accessibilityFindings()).toEqual([]);
    for (const session of ['Turning everything on', 'What my grandmother’s machine knew', 'Why clocks disagree']) {
      await visitor.page.getByRole('checkbox', { name: session }).check();
    }
    await visitor.press('Continue');
    await visitor.seesHeading('Who is coming?');
    await visitor.entersAttendee(1, { firstName: 'Priya', lastName: 'Natarajan', email: 'priya@example.org' });
    await visitor.press('Check and confirm');
    await visitor.seesHeading('Is everything right?');
    await visitor.press('Register');
    await visitor.seesHeading('You are registered.');
    const sessions = house.query(
      `select session_registration.state from session_registration
       join contact on contact.id = session_registration.contact_id where contact.email = ?`,
      'priya@example.org',
    );
    expect(sessions.map(({ state }) => state)).toEqual(['registered', 'registered', 'registered']);
    expect(visitor.troubles).toEqual([]);
  }, 120_000);
});
