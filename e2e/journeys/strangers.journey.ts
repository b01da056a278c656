import type { Browser } from 'playwright-core';
import { paths } from '../../contract/paths.ts';
import { AnotherGuest } from '../fixtures/another-guest.ts';
import { launchBrowser, newVisitor } from '../fixtures/browser.ts';
import { closeAll, closing } from '../fixtures/closing.ts';
import { House } from '../fixtures/house.ts';
import { writeOneEvent } from '../fixtures/one-event.ts';
import { ToldByApi } from '../fixtures/told-by-api.ts';

const HANNA = { firstName: 'Hanna', lastName: 'Weiß', email: 'hanna.weiss@example.org' };
const NAMESAKE = { ...HANNA, email: 'another.hanna@example.org' };

describe('A stranger', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterEach(closeAll);

  afterAll(() => browser.close());

  interface Sight {
    /** What the Events API answers in their name. */
    readonly registrations: unknown;
    readonly waitlistItems: unknown;
    /** Everything that the API told the browser, and what stood on its pages. */
    readonly everything: string;
    /** What stands on the page of one's own registrations. */
    readonly myPage: string;
    /** What the registration form holds before anybody types. */
    readonly fields: readonly string[];
    /** Id, number and key of Hanna's registration. */
    readonly secrets: readonly string[];
  }

  /** Hanna registers without signing in; then somebody makes an account, and looks around. */
  async function whatSees(
    person: typeof HANNA,
    { verifies, contactMatchingStrategy }: { verifies: boolean; contactMatchingStrategy: string },
  ): Promise<Sight> {
    const house = closing(
      await House.openWithSignIn((opening) => opening.import(writeOneEvent(opening.folder, { contactMatchingStrategy }))),
    );
    const { firstName, ...wish } = HANNA;
    await AnotherGuest.comes(house, 'tide-table', firstName, wish);
    const visitor = closing(await newVisitor(browser, house));
    const told = new ToldByApi(visitor.page, house);
    await visitor.open('/events');
    await visitor.press('Sign in');
    await visitor.signsUp(person, { verifies });
    await visitor.open('/events/tide-table/register');
    await visitor.seesHeading('Who is coming?');
    await visitor.page.waitForLoadState('networkidle');
    const boxes = await visitor.page.getByRole('textbox').all();
    const fields = await Promise.all(boxes.map((box) => box.inputValue()));
    const texts = [await visitor.page.locator('body').innerText()];
    await visitor.press(person.firstName);
    await visitor.follow('My registrations');
    await visitor.seesHeading('My registrations');
    await visitor.page.getByText('Loading').waitFor({ state: 'hidden' });
    texts.push(await visitor.page.locator('body').innerText());
    expect(visitor.troubles).toEqual([]);
    return {
      registrations: await told.answerTo(paths.myRegistrations),
      waitlistItems: await told.answerTo(paths.myWaitlistItems),
      everything: [await told.everything(), ...texts].join('\n'),
      fields,
      myPage: texts.at(-1) ?? '',
      secrets: secretsIn(house),
    };
  }

  const secretsIn = (house: House): string[] => {
    const [row] = house.query('select id, name, key from event_registration');
    return Object.values(row ?? {}).map(String);
  };

  for (const contactMatchingStrategy of ['firstAndLastName', 'emailAndFirstAndLastName']) {
    it(`with the same name and an address of their own sees nothing of the other, matching by ${contactMatchingStrategy}`, async () => {
      const sight = await whatSees(NAMESAKE, { verifies: true, contactMatchingStrategy });
      expect([sight.registrations, sight.waitlistItems]).toEqual([[], []]);
      expect(sight.myPage).not.toContain('Tide Table');
      expect([...sight.secrets, HANNA.email].filter((secret) => sight.everything.includes(secret))).toEqual([]);
      expect(sight.fields).not.toContain(HANNA.email);
    }, 120_000);
  }

  for (const contactMatchingStrategy of ['email', 'emailAndFirstAndLastName']) {
    it(`who only claims the other’s address sees nothing of them, matching by ${contactMatchingStrategy}`, async () => {
      const sight = await whatSees(HANNA, { verifies: false, contactMatchingStrategy });
      expect([sight.registrations, sight.waitlistItems]).toEqual([[], []]);
      expect(sight.myPage).not.toContain('Tide Table');
      expect(sight.secrets.filter((secret) => sight.everything.includes(secret))).toEqual([]);
    }, 120_000);
  }

  it('is none who has shown that the address is theirs: they see what they registered', async () => {
    const sight = await whatSees(HANNA, { verifies: true, contactMatchingStrategy: 'emailAndFirstAndLastName' });
    expect(sight.registrations).toEqual([jasmine.objectContaining({ email: HANNA.email })]);
    expect(sight.myPage).toContain('Tide Table');
    const shown = JSON.stringify(sight.registrations);
    expect(sight.secrets.length).toBe(3);
    expect(sight.secrets.filter((secret) => !shown.includes(secret))).toEqual([]);
  }, 120_000);
});
