import type { Browser } from 'playwright-core';
import { launchBrowser, newVisitor } from '../fixtures/browser.ts';
import { closeAll, closing } from '../fixtures/closing.ts';
import { daysAhead } from '../fixtures/days.ts';
import { House } from '../fixtures/house.ts';
import { realData } from '../fixtures/real-data.ts';
import type { Visitor } from '../steps/visitor.ts';

describe('A real conference, from its schedule file to a registered attendee', () => {
  let browser: Browser;
  let house: House;
  let visitor: Visitor;

  beforeAll(async () => {
    const schedule = realData('fosdem/2026.xml');
    browser = closing(await launchBrowser());
    house = closing(await House.open((opening) => opening.import(schedule, '--first-day', daysAhead(60))));
    visitor = closing(await newVisitor(browser, house));
  }, 120_000);

  afterAll(closeAll);

  it('is found, read, registered for, and stands in the database', async () => {
    await visitor.open('/');
    await visitor.seesHeading('Events');
    expect(await visitor.accessibilityFindings()).toEqual([]);

    await visitor.follow(/FOSDEM 2026/);
    await visitor.seesHeading('FOSDEM 2026');
    expect(await visitor.accessibilityFindings()).toEqual([]);

    await visitor.follow('Agenda');
    await visitor.seesHeading('Agenda');
    await visitor.sees('484 sessions');
    expect(await visitor.accessibilityFindings()).toEqual([]);

    await visitor.follow('FOSS in times of war, scarcity and (adversarial) AI');
    await visitor.page.waitForURL(/\/agenda\/[0-9a-f-]{36}/);
    await visitor.sees('Michiel Leenaars');
    expect(await visitor.accessibilityFindings()).toEqual([]);

    await visitor.follow('Michiel Leenaars');
    await visitor.seesHeading('Michiel Leenaars');
    expect(await visitor.accessibilityFindings()).toEqual([]);

    await visitor.follow('Register');
    await visitor.seesHeading('Who is coming?');
    expect(await visitor.accessibilityFindings()).toEqual([]);
    await visitor.entersAttendee(1, { firstName: 'Łucja', lastName: 'عبد الرحمن', email: 'lucja@example.org' });
    await visitor.press('Check and confirm');
    await visitor.seesHeading('Is everything right?');
    await visitor.sees('lucja@example.org');
    expect(await visitor.accessibilityFindings()).toEqual([]);
    await visitor.press('Register');
    await visitor.seesHeading('You are registered.');
    expect(await visitor.accessibilityFindings()).toEqual([]);

    expect(
      house.query(
        `select event.name as event, contact.first_name, contact.last_name, contact.email, event_registration.state
         from event_registration join event on event.id = event_registration.event_id
         join contact on contact.id = event_registration.contact_id`,
      ),
    ).toEqual([
      jasmine.objectContaining({
        event: 'FOSDEM 2026',
        first_name: 'Łucja',
        last_name: 'عبد الرحمن',
        email: 'lucja@example.org',
        state: 'registered',
      }),
    ]);
    expect(visitor.troubles).toEqual([]);
  }, 180_000);
});
