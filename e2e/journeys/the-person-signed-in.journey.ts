import type { Browser } from 'playwright-core';
import { launchBrowser, newVisitor } from '../fixtures/browser.ts';
import { closeAll, closing } from '../fixtures/closing.ts';
import { House } from '../fixtures/house.ts';
import { writeMemberEvents } from '../fixtures/member-events.ts';
import type { Visitor } from '../steps/visitor.ts';

const MARA = { email: 'mara@meridian.example', name: 'Mara' };
const ODD = { firstName: 'Odd', lastName: 'Nilsen', email: 'odd@example.org' };
const REGISTRATIONS = `select contact.first_name, contact.last_name, contact.email, contact.aad_object_id is not null as has_account,
  registered_by.email as by from event_registration
  join contact on contact.id = event_registration.contact_id
  left join contact as registered_by on registered_by.id = event_registration.registered_by
  where event_registration.state = 'registered' order by contact.email`;
const SESSIONS = `select session.name from session_registration
  join session on session.id = session_registration.session_id
  join contact on contact.id = session_registration.contact_id
  where contact.email = ? and session_registration.state = 'registered' order by session.name`;

describe('The person who is signed in', () => {
  let browser: Browser;
  let house: House;
  let visitor: Visitor;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  beforeEach(async () => {
    house = closing(await House.openWithSignIn((opening) => opening.import(writeMemberEvents(opening.folder))));
    visitor = closing(await newVisitor(browser, house));
  }, 120_000);

  afterEach(closeAll);

  afterAll(() => browser.close());

  const attendee = (number: number) => visitor.page.getByRole('group', { name: new RegExp(`Attendee ${number}\\b`) });
  const typed = async (number: number) => {
    const fields = ['First name', 'Last name', 'E-mail'].map((label) => attendee(number).getByLabel(label).inputValue());
    return (await Promise.all(fields)).join(' ').trim();
  };
  const opensSession = async (name: string) => {
    await visitor.open('/events/open-house/agenda');
    await visitor.follow(name);
    await visitor.page.getByRole('dialog').waitFor();
  };
  const choosesSession = async (name: string) => {
    await visitor.seesHeading('Which sessions?');
    await visitor.page.getByLabel(name).check();
    await visitor.press('Continue');
    await visitor.seesHeading('Who is coming?');
  };

  it('is filled in as the first to come; a colleague is registered as themselves; every page then knows it', async () => {
    await visitor.open('/events/open-house');
    await visitor.signsIn(MARA);
    await visitor.sees('You are not registered for this event.');
    await visitor.follow('Register');
    await choosesSession('Binding a book');
    await visitor.sees('Filled in from your account.');
    expect(await typed(1)).toBe('Mara Lindqvist mara@meridian.example');
    expect(await visitor.accessibilityFindings()).toEqual([]);
    await visitor.press('Add another attendee');
    expect(await typed(2)).toBe('');
    await visitor.entersAttendee(2, ODD);
    await visitor.press('Check and confirm');
    await visitor.press('Register');
    await visitor.seesHeading('All 2 of you are registered.');
    expect(house.query(REGISTRATIONS)).toEqual([
      { first_name: 'Mara', last_name: 'Lindqvist', email: MARA.email, has_account: 1, by: MARA.email },
      { first_name: 'Odd', last_name: 'Nilsen', email: ODD.email, has_account: 0, by: MARA.email },
    ]);

    await visitor.follow('To the event');
    await visitor.sees('You are registered for this event.');
    expect(await visitor.accessibilityFindings()).toEqual([]);
    await opensSession('Binding a book');
    await visitor.sees('You are registered for this session.');
    await opensSession('Marbling paper');
    await visitor.press('Add to my registration');
    await visitor.sees('You are registered for this session.');
    expect(await visitor.accessibilityFindings()).toEqual([]);
    expect(house.query(SESSIONS, MARA.email)).toEqual([{ name: 'Binding a book' }, { name: 'Marbling paper' }]);
    expect(house.query(SESSIONS, ODD.email)).toEqual([{ name: 'Binding a book' }]);

    await visitor.open('/events/open-house/register');
    await visitor.sees('Enter who else is coming.');
    await choosesSession('Marbling paper');
    expect(await typed(1)).toBe('');
    expect(visitor.troubles).toEqual([]);
  }, 180_000);

  it('loses nothing that was typed to what the account says, and leaves nothing for the next person', async () => {
    await visitor.open('/events/open-house/register');
    await choosesSession('Binding a book');
    await attendee(1).getByLabel('First name').fill('Hanna');
    await visitor.signsIn(MARA);
    expect(await typed(1)).toBe('Hanna');
    await visitor.page.reload();
    await visitor.seesHeading('Who is coming?');
    expect(await typed(1)).toBe('Hanna');

    await visitor.press('Mara');
    await visitor.press('Sign out');
    await visitor.page.getByRole('banner').getByRole('button', { name: 'Sign in' }).waitFor();
    await visitor.open('/events/open-house/register/attendees');
    await visitor.seesHeading('Who is coming?');
    expect(await typed(1)).toBe('');
    expect(visitor.troubles).toEqual([]);
  }, 180_000);

  it('comes back from signing in to the same step with everything, where the organiser wants an account', async () => {
    await opensSession('Marbling paper');
    await visitor.press('Add to my registration');
    await house.import(writeMemberEvents(house.folder, false));
    await visitor.open('/events/open-house/register');
    await visitor.seesHeading('Please sign in to register.');
    expect(await visitor.accessibilityFindings()).toEqual([]);
    await visitor.page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
    await visitor.signsInAs(MARA.email);
    await visitor.seesHeading('Which sessions?');
    expect(await visitor.page.getByLabel('Marbling paper').isChecked()).toBeTrue();
    await visitor.press('Continue');
    await visitor.press('Check and confirm');
    await visitor.press('Register');
    await visitor.seesHeading('You are registered.');
    expect(house.query(SESSIONS, MARA.email)).toEqual([{ name: 'Marbling paper' }]);
    expect(visitor.troubles).toEqual([]);
  }, 180_000);

  it('is asked for at the last moment, when the organiser changes their mind while somebody registers', async () => {
    await visitor.open('/events/open-house/register');
    await choosesSession('Binding a book');
    await visitor.entersAttendee(1, ODD);
    await visitor.press('Check and confirm');
    await visitor.seesHeading('Is everything right?');
    await house.import(writeMemberEvents(house.folder, false));
    await visitor.press('Register');
    await visitor.sees(/Please sign in to register/);
    await visitor.page.getByRole('banner').getByRole('button', { name: 'Sign in' }).click();
    await visitor.signsInAs(MARA.email);
    await visitor.seesHeading('Is everything right?');
    await visitor.sees('Odd Nilsen');
    await visitor.press('Register');
    await visitor.seesHeading('You are registered.');
    expect(house.query(REGISTRATIONS)).toEqual([
      { first_name: 'Odd', last_name: 'Nilsen', email: ODD.email, has_account: 0, by: MARA.email },
    ]);
    expect(visitor.troubles).toEqual([]);
  }, 180_000);

  it('finds a half-filled form as it was after the sign-in has run out and been renewed', async () => {
    await visitor.page.clock.install();
    await visitor.open('/events/open-house/register');
    await visitor.signsIn(MARA);
    await choosesSession('Binding a book');
    await visitor.press('Add another attendee');
    await attendee(2).getByLabel('First name').fill('Odd');
    house.identityProvider.endAllSignIns();
    await visitor.page.clock.fastForward('01:05:00');
    await visitor.follow('Open House');
    await visitor.sees('Your sign-in has run out.');
    await visitor.page.goBack();
    await visitor.seesHeading('Who is coming?');
    expect([await typed(1), await typed(2)]).toEqual(['Mara Lindqvist mara@meridian.example', 'Odd']);
    expect(await visitor.accessibilityFindings()).toEqual([]);
    await visitor.page.getByRole('main').getByRole('button', { name: 'Sign in again' }).click();
    await visitor.signsInAs(MARA.email);
    await visitor.isKnownAs(MARA.name);
    await visitor.seesHeading('Who is coming?');
    expect([await typed(1), await typed(2)]).toEqual(['Mara Lindqvist mara@meridian.example', 'Odd']);
    await visitor.sees('Binding a book');
    expect(visitor.troubles).toEqual([]);
  }, 180_000);
});
