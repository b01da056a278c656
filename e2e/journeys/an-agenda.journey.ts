import type { Browser } from 'playwright-core';
import { launchBrowser, newVisitor } from '../fixtures/browser.ts';
import { closeAll, closing } from '../fixtures/closing.ts';
import { House } from '../fixtures/house.ts';
import { firstNight, writeNightEvent } from '../fixtures/night-event.ts';
import { AgendaVisitor } from '../steps/agenda-visitor.ts';
import type { Visitor } from '../steps/visitor.ts';

const AGENDA = '/events/night-shift/agenda';

describe('The agenda of two nights', () => {
  let browser: Browser;
  let house: House;
  let visitor: Visitor;
  let agenda: AgendaVisitor;

  beforeAll(async () => {
    browser = closing(await launchBrowser());
    house = closing(await House.open((opening) => opening.import(writeNightEvent(opening.folder), '--format', 'organisation')));
  }, 120_000);

  beforeEach(async () => {
    visitor = await newVisitor(browser, house, { viewport: { width: 1280, height: 900 }, timezoneId: 'Europe/Lisbon' });
    agenda = new AgendaVisitor(visitor);
  });

  afterEach(async () => {
    expect(visitor.troubles).toEqual([]);
    await visitor.close();
  });

  afterAll(closeAll);

  it('keeps what begins after midnight under its evening, and says so in list and session', async () => {
    await agenda.open(`${AGENDA}?view=list`);
    await agenda.seesSessions(5);
    await visitor.sees(/after midnight/);
    await visitor.sees('Room not set');
    expect(await visitor.accessibilityFindings()).toEqual([]);
    await visitor.follow('The middle watch');
    await agenda.dialog.getByText('00:30–01:30').waitFor();
    await agenda.dialog.getByText(/after midnight/).waitFor();
    expect(await visitor.accessibilityFindings()).toEqual([]);
  }, 120_000);

  it('is gone through, starred, read and left with the keyboard only', async () => {
    await agenda.open(`${AGENDA}?view=grid`);
    await agenda.seesSessions(5);
    expect(await agenda.tabStops()).toBe(1);
    expect(await visitor.accessibilityFindings()).toEqual([]);

    const { keyboard } = visitor.page;
    for (let press = 0; press < 60 && (await agenda.spot()).session === null; press++) await keyboard.press('Tab');
    expect(await agenda.focusedSession()).toBe('Dusk');
    await keyboard.press('s');
    await keyboard.press('ArrowDown');
    expect(await agenda.focusedSession()).toBe('Chart reading');
    await keyboard.press('s');
    await visitor.sees('Overlaps by 30 minutes with “Dusk”');
    expect(await visitor.accessibilityFindings()).toEqual([]);
    await keyboard.press('End');
    expect(await agenda.focusedSession()).toBe('The middle watch');
    await keyboard.press('Home');
    expect(await agenda.focusedSession()).toBe('Dusk');
    await keyboard.press('ArrowRight');
    expect(await agenda.focusedSession()).toBe('Lamps');
    await keyboard.press('Control+End');
    expect(await agenda.focusedSession()).toBe('Somewhere');
    await keyboard.press('Control+Home');
    await keyboard.press('ArrowRight');

    await keyboard.press('Enter');
    await agenda.dialog.getByRole('heading', { name: 'Lamps' }).waitFor();
    expect(visitor.page.url()).toMatch(/agenda\/[^?]+\?view=grid/);
    await keyboard.press('Escape');
    await agenda.dialog.waitFor({ state: 'detached' });
    expect(await agenda.focusedSession()).toBe('Lamps');
    expect(visitor.page.url()).toContain(`${AGENDA}?view=grid`);
  }, 120_000);

  it('has one’s own agenda, with what is in its way, on the device, on paper and in a calendar', async () => {
    await agenda.open(`${AGENDA}?view=list`);
    for (const name of ['Dusk', 'Lamps', 'The middle watch']) await visitor.press(`Star: ${name}`);
    await visitor.page.reload();
    await visitor.press(/^My agenda/);
    await agenda.seesSessions(3);
    await visitor.sees('5 minutes to get to Loft');
    await visitor.sees(/after midnight/);
    expect(await visitor.accessibilityFindings()).toEqual([]);

    const events = await agenda.calendarOf('Save as calendar file');
    expect(events.map(({ summary }) => summary)).toEqual(['Dusk', 'Lamps', 'The middle watch']);
    expect(events.map(({ location }) => location)).toEqual(['Hall', 'Loft', 'Hall']);
    expect(events[0]?.startDate.toJSDate().toISOString()).toContain(firstNight);

    await visitor.page.emulateMedia({ media: 'print' });
    expect(await visitor.page.getByRole('button').filter({ visible: true }).count()).toBe(0);
    await visitor.sees('The middle watch');
  }, 120_000);

  it('keeps everything in its address: view, day, filters, search and zone of the visitor', async () => {
    await agenda.open(`${AGENDA}?view=list`);
    await visitor.page.getByRole('combobox', { name: 'Room' }).selectOption({ label: 'Hall' });
    await agenda.seesSessions(3);
    await visitor.page.getByRole('searchbox').fill('WATCH');
    await agenda.seesSessions(1);
    expect(new URL(visitor.page.url()).search).toMatch(/room=.*q=WATCH|q=WATCH.*room=/);
    await visitor.page.reload();
    await agenda.seesSessions(1);
    await visitor.page.goBack();
    await agenda.seesSessions(3);

    await visitor.press('Time zone');
    await visitor.page.getByRole('combobox', { name: 'My time zone' }).selectOption({ label: 'Tokyo (Asia)' });
    await visitor.sees(/GMT\+9/);
    await visitor.page.reload();
    await visitor.sees(/GMT\+9/);
    expect(await visitor.accessibilityFindings()).toEqual([]);
  }, 120_000);
});
