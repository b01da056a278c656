import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestKey } from '@angular/cdk/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';

import type { AgendaSessionWire, AgendaWire } from '../../../../../contract/agenda.ts';
import { answer, refuse } from '../../../core/events-api/testing/answer';
import { HandClock, provideApiTesting } from '../../../core/events-api/testing/provide-api-testing';
import { agendaSessionWire, agendaWire } from '../../../core/events-api/testing/wire-builders';
import { englishIsThere, provideEnglish } from '../../../core/i18n/testing/english';
import { DEVICE_ZONE } from '../../../core/time/viewer-time';
import { AgendaPage } from './agenda-page';
import { AgendaHarness } from './testing/agenda-harness';

const PATH = 'events/harbour-days/agenda';
const clock = new HandClock();

/** A session at a time by the clocks of Lisbon, which are those of UTC plus one hour in June. */
const at = (time: string, name: string, more: Partial<AgendaSessionWire> = {}): AgendaSessionWire => {
  const startUTC = `2026-06-10T${time}:00Z`;
  const endUTC = new Date(Date.parse(startUTC) + 45 * 60_000).toISOString().replace('.000', '');
  return agendaSessionWire({ id: name.toLowerCase(), name, startUTC, endUTC, ...more });
};

const twoDays = (...sessions: AgendaSessionWire[]): AgendaWire =>
  agendaWire({
    days: [
      { date: '2026-06-10', startUTC: '2026-06-10T09:00:00Z', endUTC: '2026-06-10T18:00:00Z' },
      { date: '2026-06-11', startUTC: '2026-06-11T09:00:00Z', endUTC: '2026-06-11T18:00:00Z' },
    ],
    rooms: ['Hall', 'Loft'].map((name) => ({ id: name, name, building: null })),
    tracks: ['Water', 'Wind'].map((name) => ({ id: name, name })),
    sessions,
  });

const someSessions = twoDays(
  at('09:00', 'Silt'),
  at('09:00', 'Salt', { room: 1, tracks: [1] }),
  at('11:00', 'Tide', { speakers: [] }),
  at('09:00', 'Moon', { day: 1, startUTC: '2026-06-11T09:00:00Z', endUTC: '2026-06-11T10:00:00Z' }),
);

describe('AgendaPage', () => {
  let router: RouterTestingHarness;

  const open = async (parameters = '', agenda: AgendaWire = someSessions): Promise<AgendaHarness> => {
    router = await RouterTestingHarness.create(`/${PATH}${parameters}`);
    await answer(PATH, agenda);
    return look();
  };
  const look = () => TestbedHarnessEnvironment.loader(router.fixture).getHarness(AgendaHarness);
  const address = () => TestBed.inject(Router).url;

  beforeEach(async () => {
    localStorage.clear();
    clock.time = Date.UTC(2026, 2, 1);
    TestBed.configureTestingModule({
      providers: [
        provideApiTesting(clock),
        provideEnglish(),
        { provide: DEVICE_ZONE, useValue: 'Europe/Lisbon' },
        provideRouter([{ path: 'events/:readableEventId/agenda', component: AgendaPage }], withComponentInputBinding()),
      ],
    });
    await englishIsThere();
  });

  it('lists the first day by time', async () => {
    const page = await open('?view=list');
    expect(await page.bands()).toEqual(['10:00', '12:00']);
    expect(await page.sessions()).toEqual(['Silt', 'Salt', 'Tide']);
    expect(await page.says()).toBe('3 sessions on Wednesday');
  });

  it('has only the chosen day on the page, and keeps it in the address', async () => {
    const page = await open('?view=list');
    await page.chooseDay(1);
    expect(await page.sessions()).toEqual(['Moon']);
    expect(address()).toContain('day=2026-06-11');
  });

  it('says what is on now and what comes next', async () => {
    clock.time = Date.UTC(2026, 5, 10, 9, 30);
    const page = await open('?view=list');
    expect(await page.bands()).toEqual(['Now', 'Next']);
    expect(await page.sessions()).toEqual(['Silt', 'Salt', 'Tide']);
  });

  it('searches after a pause in typing, and counts the other days too', async () => {
    const page = await open('?view=list');
    await page.search('silt');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await page.sessions()).toEqual(['Silt']);
    expect(address()).toContain('q=silt');
    expect((await page.days()).map((day) => /\d+ sessions?/.exec(day)?.[0])).toEqual(['1 session', '0 sessions']);
  });

  it('filters by track, names the filter and takes it away', async () => {
    const page = await open('?view=list');
    await page.press(/^Wind/);
    expect(await page.sessions()).toEqual(['Salt']);
    expect(address()).toContain('track=Wind');
    await page.press(/^Wind\s*Remove filter$/);
    expect(address()).not.toContain('track');
    expect((await page.sessions()).length).toBe(3);
  });

  it('offers to clear filters that let nothing pass', async () => {
    const page = await open('?view=list&room=Loft&q=silt');
    expect(await page.stateHeading()).toBe('Nothing fits all of these filters.');
    await page.press('Clear filters');
    expect((await page.sessions()).length).toBe(3);
  });

  it('keeps stars on the device and shows them as one’s own agenda', async () => {
    const page = await open('?view=list');
    await page.press('Star: Silt');
    await page.press('Star: Salt');
    await page.press(/^My agenda/);
    expect(await page.sessions()).toEqual(['Silt', 'Salt']);
    expect(await (await page.host()).text()).toContain('Overlaps by 45 minutes with “Salt”');
    expect(localStorage.getItem('portal.stars.harbour-days')).toBe('["silt","salt"]');
  });

  it('says at once what a star gets in the way of', async () => {
    const page = await open('?view=list');
    await page.press('Star: Silt');
    expect(await page.says()).not.toContain('Overlaps');
    await page.press('Star: Salt');
    expect(await page.says()).toContain('Overlaps by 45 minutes with “Silt”');
    await page.press('Close');
    expect(await page.says()).not.toContain('Overlaps');
  });

  it('has the stars of all days in one’s own agenda, and gives back one that was taken away', async () => {
    localStorage.setItem('portal.stars.harbour-days', '["silt","moon"]');
    const page = await open('?view=mine');
    expect(await page.bands()).toEqual(['Wednesday', 'Thursday']);
    expect(await page.says()).toBe('2 starred');
    await page.press('Star: Moon');
    expect(await page.sessions()).toEqual(['Silt']);
    expect(await page.says()).toContain('“Moon” is no longer in your agenda.');
    await page.press('Undo');
    expect(await page.sessions()).toEqual(['Silt', 'Moon']);
  });

  it('writes times by the clock of another zone as well, and remembers which', async () => {
    const page = await open('?view=list');
    await page.chooseZone('Tokyo (Asia)');
    expect(await page.text()).toContain('18:00 GMT+9');
    expect(localStorage.getItem('portal.zone')).toBe('Asia/Tokyo');
    await page.press('My time, GMT+9');
    expect(await page.bands()).toEqual(['18:00', '20:00']);
  });

  it('prints the whole day as a list, whatever is shown', async () => {
    const page = await open('?view=grid');
    await page.isWhole(3);
    window.dispatchEvent(new Event('beforeprint'));
    expect(await page.bands()).toEqual(['10:00', '12:00']);
    window.dispatchEvent(new Event('afterprint'));
    expect(await page.bands()).toEqual(['Sessions by room and time']);
  });

  it('has one tab stop in the grid, which arrow keys move', async () => {
    const page = await open('?view=grid');
    await page.isWhole(3);
    expect(await page.tabStops()).toBe(1);
    const silt = await page.link('Silt');
    await silt.focus();
    await silt.sendKeys(TestKey.DOWN_ARROW);
    expect(await (await page.link('Tide')).isFocused()).toBeTrue();
    await (await page.link('Tide')).sendKeys(TestKey.RIGHT_ARROW);
    expect(await (await page.link('Salt')).isFocused()).toBeTrue();
    expect(await page.tabStops()).toBe(1);
  });

  it('stars by key in the grid', async () => {
    const page = await open('?view=grid');
    await (await page.link('Silt')).sendKeys('s');
    expect(localStorage.getItem('portal.stars.harbour-days')).toBe('["silt"]');
  });

  it('says that there are no sessions yet', async () => {
    const page = await open('', twoDays());
    expect(await page.stateHeading()).toBe('No sessions yet.');
  });

  it('says what went wrong and tries again', async () => {
    router = await RouterTestingHarness.create(`/${PATH}?view=list`);
    await refuse(PATH, 503);
    const page = await look();
    expect(await page.stateHeading()).toContain('Agenda');
    const again = answer(PATH, someSessions);
    await page.press('Try again now');
    await again;
    expect((await page.sessions()).length).toBe(3);
  });
});
