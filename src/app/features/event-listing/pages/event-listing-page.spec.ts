import type { HttpRequest } from '@angular/common/http';
import { HttpTestingController } from '@angular/common/http/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';

import type { EventWire } from '../../../../../contract/event.ts';
import { HandClock, provideApiTesting } from '../../../core/events-api/testing/provide-api-testing';
import { eventWire } from '../../../core/events-api/testing/wire-builders';
import { englishIsThere, provideEnglish } from '../../../core/i18n/testing/english';
import { DEVICE_ZONE, ViewerTime } from '../../../core/time/viewer-time';
import { EventListingPage } from './event-listing-page';
import { EventListingHarness } from './testing/event-listing-harness';

interface Failure {
  readonly status: number;
  readonly body: object;
}

const clock = new HandClock();

/** An event on one day of 2026, `MM-DD`. */
const on = (day: string, name: string, more: Partial<EventWire> = {}): EventWire =>
  eventWire({
    eventId: name,
    readableEventId: name.toLowerCase().replaceAll(' ', '-'),
    eventName: name,
    startDate: `2026-${day}T09:00:00`,
    startDateUTC: `2026-${day}T09:00:00Z`,
    endDate: `2026-${day}T17:00:00`,
    endDateUTC: `2026-${day}T17:00:00Z`,
    setRegistrationEndDate: false,
    stopRegistrationDate: null,
    seatsLeft: null,
    ...more,
  });

describe('EventListingPage', () => {
  let page: EventListingHarness;
  let backend: HttpTestingController;

  /** A harness waits until nothing is under way any more: the answer has to be there before it looks. */
  const open = async (url: string, events: readonly EventWire[] | Failure) => {
    const router = await RouterTestingHarness.create();
    await router.navigateByUrl(url);
    await answer(events);
    page = await TestbedHarnessEnvironment.loader(router.fixture).getHarness(EventListingHarness);
  };
  const answer = async (events: readonly EventWire[] | Failure) => {
    const isAsked = (request: HttpRequest<unknown>) => request.url.endsWith('events/published');
    let asked = backend.match(isAsked);
    for (; asked.length === 0; asked = backend.match(isAsked)) await new Promise((resolve) => setTimeout(resolve));
    if ('status' in events) asked[0]?.flush(events.body, { status: events.status, statusText: 'Error' });
    else asked[0]?.flush(events);
  };
  const timesAreThere = () =>
    Promise.all([import('../ui/row-clocks'), import('../../../shared/ui/clock-note/clock-note')]).then(
      () => new Promise((resolve) => setTimeout(resolve)),
    );
  const address = () => TestBed.inject(Router).url;

  beforeEach(async () => {
    localStorage.clear();
    TestBed.configureTestingModule({
      providers: [
        provideApiTesting(clock),
        provideEnglish(),
        { provide: DEVICE_ZONE, useValue: 'Asia/Tokyo' },
        provideRouter([{ path: 'events', component: EventListingPage }], withComponentInputBinding()),
      ],
    });
    backend = TestBed.inject(HttpTestingController);
    await englishIsThere();
  });

  it('leads with the next event and lists the others by date', async () => {
    await open('/events', [on('06-01', 'Late'), on('04-01', 'Next'), on('02-01', 'Over')]);
    expect(await page.lead()).toBe('Next');
    expect(await page.names()).toEqual(['Late']);
    expect(await page.results()).toBe('2 upcoming events');
  });

  it('says how it stands with each event', async () => {
    await open('/events?when=all', [
      on('04-01', 'Few', { seatsLeft: 9, fromPrice: 180 }),
      on('04-03', 'Full', { seatsLeft: 0, showWaitlist: false, fromPrice: 0 }),
      on('04-04', 'Off', { cancelled: true }),
      on('04-05', 'Not yet', { registrationStartDate: '2026-03-30T09:00:00Z' }),
      on('04-06', 'Closed', { setRegistrationEndDate: true, stopRegistrationDate: '2026-02-20T00:00:00Z' }),
      on('02-01', 'Over'),
    ]);
    const rows = await Promise.all([0, 1, 2, 3, 4, 5].map((index) => page.row(index)));
    expect(rows[0]).toMatch(/From €180.*9 seats left/s);
    expect(rows[1]).toMatch(/Free.*Sold out/s);
    expect(rows[2]).toContain('Cancelled');
    expect(rows[3]).toContain('Registration opens later');
    expect(rows[4]).toContain('Registration closed');
    expect(rows[5]).toContain('Past event');
  });

  it('says the times of one day by both clocks, the one first that the viewer chose', async () => {
    await open('/events?when=all', [on('04-01', 'Open Maps')]);
    await timesAreThere();
    expect(await page.row(0)).toMatch(/10:00–18:00 .*18:00–02:00 GMT\+9, your time/s);
    TestBed.inject(ViewerTime).choose('viewer');
    expect(await page.row(0)).toMatch(/18:00–02:00 GMT\+9.*10:00–18:00 .*, event time/s);
    expect(await page.clocks()).toEqual(['Event time', 'My time, GMT+9']);
  });

  it('keeps the filters in the address, and takes them from there', async () => {
    await open('/events?q=maps', [on('04-01', 'Open Maps'), on('04-02', 'Boats')]);
    expect(await page.names()).toEqual(['Open Maps']);
    await (await page.search()).type('boats');
    expect(await page.names()).toEqual(['Boats']);
    expect(address()).toBe('/events?q=boats');
    await page.choose(0, 4);
    expect(address()).toBe('/events?q=boats&when=all');
    await page.choose(0, 2);
    expect(address()).toBe('/events?q=boats&when=2026-04');
  });

  it('shows each filter as a chip that takes it away', async () => {
    await open('/events?when=all&price=free', [on('04-01', 'Open Maps')]);
    const chips = await page.chips();
    expect(await Promise.all(chips.map((chip) => chip.text()))).toEqual([
      jasmine.stringMatching(/^When: With past events/),
      jasmine.stringMatching(/^Price: Free/),
    ]);
    await chips[1]?.press();
    expect(address()).toBe('/events?when=all');
    expect(await page.names()).toEqual(['Open Maps']);
  });

  it('offers a way on when nothing fits, and when there is nothing yet', async () => {
    await open('/events?q=nothing', [on('04-01', 'Open Maps')]);
    expect(await (await page.empty())?.heading()).toBe('No event fits all of that.');
  });

  it('says so when no event has been published', async () => {
    await open('/events', []);
    expect(await (await page.empty())?.heading()).toBe('The first events are being prepared.');
  });

  it('says what went wrong, and fills when it is asked again', async () => {
    await open('/events', { status: 500, body: { Message: 'no', code: 'internal_error', correlationId: 'C-1' } });
    const failure = await page.failure();
    expect(await failure?.heading()).toBe('Events could not be loaded.');
    expect(await failure?.text()).toContain('C-1');
    await Promise.all([failure?.retry(), answer([on('04-01', 'Open Maps')])]);
    expect(await page.lead()).toBe('Open Maps');
  });
});
