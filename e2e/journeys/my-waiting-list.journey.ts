import type { Browser } from 'playwright-core';
import { AnotherGuest } from '../fixtures/another-guest.ts';
import { launchBrowser, newVisitor } from '../fixtures/browser.ts';
import { closeAll, closing } from '../fixtures/closing.ts';
import { House } from '../fixtures/house.ts';
import { writeWaitingEvents } from '../fixtures/waiting-events.ts';
import { joinsWaitingList } from '../steps/joins-waiting-list.ts';
import type { Visitor } from '../steps/visitor.ts';

const MARA = { firstName: 'Mara', lastName: 'Lindqvist', email: 'mara@meridian.example' };

describe('My registrations, for who waits', () => {
  let browser: Browser;
  let house: House;
  let visitor: Visitor;

  beforeAll(async () => {
    browser = closing(await launchBrowser());
    house = closing(await House.openWithSignIn((opening) => opening.import(writeWaitingEvents(opening.folder))));
  }, 120_000);

  beforeEach(async () => {
    visitor = await newVisitor(browser, house);
    await visitor.open('/events');
    await visitor.signsIn({ email: MARA.email, name: MARA.firstName });
  });

  afterEach(() => visitor.close());

  afterAll(closeAll);

  const stateAt = (event: string): unknown =>
    house.query(
      `select event_registration.state from event_registration
       join event on event.id = event_registration.event_id
       join contact on contact.id = event_registration.contact_id
       where contact.email = ? and event.name = ? order by event_registration.created_at desc`,
      MARA.email,
      event,
    )[0]?.['state'];

  const opensMine = async (): Promise<void> => {
    await visitor.open('/my-registrations');
    await visitor.seesHeading('My registrations');
  };

  it('show the place in the list, then the seat that came free, which is taken there', async () => {
    const seated = await AnotherGuest.comes(house, 'reading-room', 'Ana');
    await joinsWaitingList(visitor, 'Reading Room', MARA);
    await opensMine();
    await visitor.sees('Place 1 on the waiting list');
    expect(await visitor.accessibilityFindings()).toEqual([]);
    await seated.goes();
    await opensMine();
    await visitor.sees(/A seat is free for you in/);
    expect(await visitor.accessibilityFindings()).toEqual([]);
    await visitor.press('Take the seat');
    await visitor.page.getByRole('heading', { name: 'Upcoming' }).waitFor();
    expect(stateAt('Reading Room')).toBe('registered');
    expect(visitor.troubles).toEqual([]);
  }, 120_000);

  it('keep a seat that costs something in sight until it is paid', async () => {
    const passId = String(house.query("select id from pass where name = 'Day'")[0]?.['id']);
    const seated = await AnotherGuest.comes(house, 'print-fair', 'Ana', { passId });
    await joinsWaitingList(visitor, 'Print Fair', MARA);
    await seated.goes();
    await opensMine();
    await visitor.page.getByRole('radio', { name: /Day/ }).check();
    await visitor.press('Take the seat, €20.00');
    await visitor.seesHeading('Payment');
    expect(stateAt('Print Fair')).toBe('initiated');

    await opensMine();
    await visitor.sees('Payment pending');
    expect(await visitor.accessibilityFindings()).toEqual([]);
    await visitor.press('Pay €20.00');
    await visitor.seesHeading('Payment');
    await visitor.press(/^Confirm payment/);
    await visitor.seesHeading('You are registered.');
    expect(stateAt('Print Fair')).toBe('registered');
    expect(visitor.troubles).toEqual([]);
  }, 120_000);

  it('let one leave the list, by keyboard alone', async () => {
    const sessionId = String(house.query("select id from session where name = 'Binding a book'")[0]?.['id']);
    await AnotherGuest.comes(house, 'open-house', 'Ana', { attendeeSessions: [{ sessionId, waitlisted: false }] });
    await visitor.open('/events/open-house/register');
    await visitor.seesHeading('Which sessions?');
    await visitor.page.getByRole('checkbox', { name: /Binding a book/ }).check();
    await visitor.press('Continue');
    await visitor.entersAttendee(1, MARA);
    await visitor.press('Check and confirm');
    await visitor.press('Register');
    await visitor.seesHeading('You are registered.');

    await opensMine();
    const leave = visitor.page.getByRole('button', { name: /^Leave the waiting list/ });
    await leave.waitFor();
    const isReached = () => leave.evaluate((button) => button.matches(':focus'));
    while (!(await isReached())) await visitor.page.keyboard.press('Tab');
    await visitor.page.keyboard.press('Enter');
    await visitor.page.getByRole('dialog', { name: /Leave the waiting list for/ }).waitFor();
    expect(await visitor.accessibilityFindings()).toEqual([]);
    // The focus is on the dialog, so that a second Enter by mistake gives nothing up.
    await visitor.page.keyboard.press('Tab');
    await visitor.page.keyboard.press('Enter');
    await visitor.sees('You are no longer on the waiting list for Binding a book.');
    const ofSession = 'select state from session_registration where session_id = ? order by created_at desc';
    expect(house.query(ofSession, sessionId)[0]).toEqual(jasmine.objectContaining({ state: 'cancelled' }));
    expect(stateAt('Open House')).toBe('registered');
    expect(visitor.troubles).toEqual([]);
  }, 120_000);
});
