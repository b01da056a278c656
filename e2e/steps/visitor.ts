import type { Locator, Page } from 'playwright-core';
import type { House } from '../fixtures/house.ts';
import { askAxe, findingText } from './ask-axe.ts';

/** Somebody using the portal. What goes wrong unseen (errors on the page, requests elsewhere) is remembered. */
export class Visitor {
  readonly page: Page;
  readonly #house: House;
  readonly #troubles: string[] = [];

  constructor(page: Page, house: House) {
    this.page = page;
    this.#house = house;
    page.setDefaultTimeout(20_000);
    page.on('pageerror', (error) => this.#troubles.push(`page error: ${error.message}`));
    page.on('console', (message) => {
      // A failed request is told by the page in words; that the browser tells it too is no trouble of the portal's.
      const isNetwork = message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && !isNetwork) this.#troubles.push(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      const isOurs = house.origins.includes(origin) || protocol === 'data:' || protocol === 'blob:';
      if (!isOurs) this.#troubles.push(`request to ${origin}`);
    });
  }

  /** Opens a page of the portal and waits until it shows its heading. */
  async open(path: string): Promise<void> {
    await this.page.goto(this.#house.portal + path);
    await this.page.locator('h1').first().waitFor();
  }

  /** Opens one more tab of the same browser, some hours later if wanted. */
  async opensTab(path: string, { hoursLater = 0 } = {}): Promise<Visitor> {
    const tab = new Visitor(await this.page.context().newPage(), this.#house);
    if (hoursLater > 0) await tab.page.clock.install({ time: Date.now() + hoursLater * 3600_000 });
    await tab.open(path);
    return tab;
  }

  /** Follows a link by its words, or a part of them. */
  async follow(words: string | RegExp): Promise<void> {
    await (await this.#here()).getByRole('link', { name: words }).filter({ visible: true }).first().click();
  }

  async press(words: string | RegExp): Promise<void> {
    await (await this.#here()).getByRole('button', { name: words }).filter({ visible: true }).first().click();
  }

  /** Signs in on the provider's page with the account of somebody who is ready-made there. */
  async signsInAs(email: string, password = 'meridian-demo'): Promise<void> {
    // First what only the provider's page has: the page that is being left may ask for an address too.
    await this.page.getByLabel('Password').fill(password);
    await this.page.getByLabel('E-mail').fill(email);
    await this.page.getByRole('button', { name: 'Sign in' }).click();
  }

  /** Makes an account on the provider's page, and comes back signed in. @param verifies the address, with the code that a mail would bring */
  async signsUp(person: { firstName: string; lastName: string; email: string }, { verifies = true } = {}): Promise<void> {
    await this.page.getByLabel('Password').waitFor();
    await this.follow('Create an account');
    await this.page.getByLabel('First name').fill(person.firstName);
    await this.page.getByLabel('Last name').fill(person.lastName);
    await this.page.getByLabel('E-mail').fill(person.email);
    await this.page.getByLabel('New password').fill('a password of their own');
    await this.press('Create an account');
    const code = await this.page.locator('code').innerText();
    if (verifies) {
      await this.page.getByLabel('Code').fill(code);
      await this.press('Go on');
    } else await this.press('Verify later');
    await this.isKnownAs(person.firstName);
  }

  /** From the top of the page to the provider and back. @param name as it stands there afterwards */
  async signsIn({ email, name }: { readonly email: string; readonly name: string }): Promise<void> {
    await this.press('Sign in');
    await this.signsInAs(email);
    await this.isKnownAs(name);
  }

  /** Waits for the name of whoever is signed in, at the top of the page. */
  async isKnownAs(name: string): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name }).waitFor();
  }

  /** Waits for the heading of a page. */
  async seesHeading(words: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: words }).waitFor();
  }

  async sees(words: string | RegExp): Promise<void> {
    await this.page.getByText(words).filter({ visible: true }).first().waitFor();
  }

  /** Fills the fields of one attendee, counted from 1. */
  async entersAttendee(number: number, person: { firstName: string; lastName: string; email: string }): Promise<void> {
    const attendee = this.page.getByRole('group', { name: new RegExp(`Attendee ${number}\\b`) });
    await attendee.getByLabel('First name').fill(person.firstName);
    await attendee.getByLabel('Last name').fill(person.lastName);
    await attendee.getByLabel('E-mail').fill(person.email);
  }

  /** What axe finds on the page as it is once it is at rest, one line each. */
  async accessibilityFindings(): Promise<string[]> {
    return (await askAxe(this.page)).violations.map(findingText);
  }

  /** Where somebody looks: at the dialog while one is open, else at the page. */
  async #here(): Promise<Locator> {
    const dialog = this.page.getByRole('dialog');
    return (await dialog.count()) > 0 ? dialog.first() : this.page.locator('body');
  }

  /** Errors of the page and requests to third parties so far. */
  get troubles(): readonly string[] {
    return this.#troubles;
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
