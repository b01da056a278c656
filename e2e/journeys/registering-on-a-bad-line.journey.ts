import type { Browser } from 'playwright-core';
import { launchBrowser, newVisitor } from '../fixtures/browser.ts';
import { closeAll, closing } from '../fixtures/closing.ts';
import type { House } from '../fixtures/house.ts';
import { openHouseOnALine } from '../fixtures/house-on-a-line.ts';
import type { UnsteadyLine } from '../fixtures/unsteady-line.ts';
import { keptOnDevice } from '../steps/steadiness.ts';
import type { Visitor } from '../steps/visitor.ts';

const REGISTER = /^POST .*\/registrations$/;
const REGISTERED = `
  select event_registration.id from event_registration
  join contact on contact.id = event_registration.contact_id where contact.email = ?`;

describe('Registering on a bad line', () => {
  let browser: Browser;
  let line: UnsteadyLine;
  let house: House;
  let visitor: Visitor;

  beforeAll(async () => {
    browser = closing(await launchBrowser());
    ({ house, line } = await openHouseOnALine());
  }, 120_000);

  beforeEach(async () => {
    visitor = await newVisitor(browser, house);
    line.calls = [];
  });

  afterEach(async () => {
    line.mend();
    await visitor.close();
  });

  afterAll(closeAll);

  const choosesPass = async (): Promise<void> => {
    await visitor.open('/events/longitude/passes');
    await visitor.press('One more, Online');
    await visitor.follow('Continue');
    await visitor.seesHeading('Who is coming?');
  };
  const entersAndChecks = async (firstName: string, email: string): Promise<void> => {
    await choosesPass();
    await visitor.entersAttendee(1, { firstName, lastName: 'Weiß', email });
    await visitor.press('Check and confirm');
    await visitor.seesHeading('Is everything right?');
  };
  const typed = (label: string) => visitor.page.getByLabel(label).inputValue();

  it('keeps what was typed while the server is gone, through a reload too, and goes on when it is back', async () => {
    await choosesPass();
    await visitor.entersAttendee(1, { firstName: 'Hanna', lastName: 'Weiß', email: 'hanna.line@example.org' });
    await keptOnDevice(visitor.page, '/custom-registration-fields');
    line.breaks('cut');
    await visitor.page.reload();
    await visitor.seesHeading('Who is coming?');
    expect([await typed('First name'), await typed('E-mail')]).toEqual(['Hanna', 'hanna.line@example.org']);
    expect(await visitor.accessibilityFindings()).toEqual([]);
    await visitor.press('Check and confirm');
    await visitor.seesHeading('Is everything right?');
    await visitor.press('Register');
    await visitor.page.getByRole('alert').waitFor();
    await visitor.sees('Hanna Weiß');
    expect(await visitor.accessibilityFindings()).toEqual([]);
    expect(house.query(REGISTERED, 'hanna.line@example.org').length).toBe(0);
    line.mend();
    await visitor.press('Register');
    await visitor.seesHeading('You are registered.');
    expect(house.query(REGISTERED, 'hanna.line@example.org').length).toBe(1);
  }, 120_000);

  it('registers once when the answer is lost and the button is pressed again', async () => {
    await entersAndChecks('Marta', 'marta.line@example.org');
    line.breaks('lostAnswer', REGISTER);
    await visitor.press('Register');
    await visitor.page.getByRole('alert').waitFor();
    expect(house.query(REGISTERED, 'marta.line@example.org').length).toBe(1);
    line.mend();
    await visitor.press('Register');
    await visitor.seesHeading('You are registered.');
    expect(line.count(REGISTER)).toBe(2);
    expect(house.query(REGISTERED, 'marta.line@example.org').length).toBe(1);
  }, 120_000);

  it('sends once however often the button is pressed while the answer is awaited, and asks for patience', async () => {
    await entersAndChecks('Odd', 'odd.line@example.org');
    line.breaks('silence', REGISTER);
    const button = visitor.page.locator('form button[type=submit]');
    await button.click();
    await button.click({ force: true });
    await button.press('Enter');
    await visitor.sees('Sending takes longer than usual.');
    expect(await visitor.accessibilityFindings()).toEqual([]);
    expect(line.count(REGISTER)).toBe(1);
    line.mend();
    await visitor.seesHeading('You are registered.');
    expect(house.query(REGISTERED, 'odd.line@example.org').length).toBe(1);
  }, 120_000);
});
