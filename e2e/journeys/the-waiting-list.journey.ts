import type { Browser } from 'playwright-core';
import { AnotherGuest } from '../fixtures/another-guest.ts';
import { launchBrowser, newVisitor } from '../fixtures/browser.ts';
import { closeAll, closing } from '../fixtures/closing.ts';
import { House } from '../fixtures/house.ts';
import { writeWaitingEvents } from '../fixtures/waiting-events.ts';
import { joinsWaitingList } from '../steps/joins-waiting-list.ts';
import type { Visitor } from '../steps/visitor.ts';

describe('The waiting list', () => {
  let browser: Browser;
  let house: House;
  let visitor: Visitor;

  beforeAll(async () => {
    browser = closing(await launchBrowser());
    house = closing(await House.open((opening) => opening.import(writeWaitingEvents(opening.folder))));
  }, 120_000);

  beforeEach(async () => {
    visitor = await newVisitor(browser, house);
  });

  afterEach(() => visitor.close());

  afterAll(closeAll);

  const hanna = { firstName: 'Hanna', lastName: 'Weiß', email: 'hanna@example.org' };
  const stateOf = (event: string): unknown =>
    house.query(
      `select event_registration.state from event_registration join event on event.id = event_registration.event_id
       where email = ? and event.name = ?`,
      hanna.email,
      event,
    )[0]?.['state'];

  it('of a full event tells the place in it, and leads to the seat that comes free', async () => {
    const seated = await AnotherGuest.comes(house, 'reading-room', 'Ana');
    const first = await AnotherGuest.comes(house, 'reading-room', 'Bo', { waitlisted: true });
    await joinsWaitingList(visitor, 'Reading Room', hanna);
    await visitor.sees('Place on the list: 2.');
    expect(await visitor.accessibilityFindings()).toEqual([]);
    await first.goes();
    await visitor.page.reload();
    await visitor.sees('Place on the list: 1.');
    await seated.goes();
    await visitor.page.reload();
    await visitor.seesHeading('A seat is free for you.');
    expect(await visitor.accessibilityFindings()).toEqual([]);
    await visitor.press('Take the seat');
    await visitor.seesHeading('You are registered.');
    expect(stateOf('Reading Room')).toBe('registered');
    expect(visitor.troubles).toEqual([]);
  }, 120_000);

  it('of an event with passes asks for the pass and the payment when a seat is free, and for nothing before', async () => {
    const passId = String(house.query("select id from pass where name = 'Day'")[0]?.['id']);
    const seated = await AnotherGuest.comes(house, 'print-fair', 'Ana', { passId });
    await joinsWaitingList(visitor, 'Print Fair', hanna);
    expect(stateOf('Print Fair')).toBe('waitlisted');
    await seated.goes();
    await visitor.page.reload();
    await visitor.seesHeading('A seat is free for you.');
    await visitor.page.getByRole('radio', { name: /Day/ }).check();
    expect(await visitor.accessibilityFindings()).toEqual([]);
    await visitor.press('Take the seat');
    await visitor.seesHeading('Payment');
    expect(stateOf('Print Fair')).toBe('initiated');
    await visitor.press('Confirm payment');
    await visitor.seesHeading('You are registered.');
    expect(stateOf('Print Fair')).toBe('registered');
    expect(visitor.troubles).toEqual([]);
  }, 120_000);

  it('of a full session offers the seat, which may be left to the next, while the event is attended', async () => {
    const sessionId = String(house.query("select id from session where name = 'Binding a book'")[0]?.['id']);
    const inSession = { attendeeSessions: [{ sessionId, waitlisted: false }] };
    const seated = await AnotherGuest.comes(house, 'open-house', 'Ana', inSession);
    await visitor.open('/events');
    await visitor.follow(/Open House/);
    await visitor.follow('Register');
    await visitor.seesHeading('Which sessions?');
    await visitor.page.getByRole('checkbox', { name: /Binding a book/ }).check();
    await visitor.press('Continue');
    await visitor.entersAttendee(1, hanna);
    await visitor.press('Check and confirm');
    await visitor.sees('No seat is free at the moment.');
    await visitor.press('Register');
    await visitor.seesHeading('You are registered.');
    await visitor.sees(/Waiting list, place 1/);
    await seated.goes();
    await visitor.page.reload();
    await visitor.sees(/A seat is free for you in/);
    expect(await visitor.accessibilityFindings()).toEqual([]);
    await visitor.press('Leave it to the next');
    await visitor.page.getByText(/A seat is free for you in/).waitFor({ state: 'hidden' });
    expect(house.query('select state from session_registration order by state')).toEqual([
      jasmine.objectContaining({ state: 'cancelled' }),
      jasmine.objectContaining({ state: 'cancelled' }),
    ]);
    expect(stateOf('Open House')).toBe('registered');
    expect(visitor.troubles).toEqual([]);
  }, 120_000);
});
