import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { signal, type WritableSignal } from '@angular/core';
import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Title } from '@angular/platform-browser';
import { provideRouter, TitleStrategy, withComponentInputBinding, withRouterConfig } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';

import type { EventWire } from '../../../../../contract/event.ts';
import { CALLER } from '../../../core/events-api/caller';
import { answer as answerWhenAsked } from '../../../core/events-api/testing/answer';
import { HandClock, provideApiTesting } from '../../../core/events-api/testing/provide-api-testing';
import {
  agendaWire,
  buildingWire,
  eventWire,
  myRegistrationWire,
  passWire,
  sponsorshipWire,
  waitlistItemWire,
} from '../../../core/events-api/testing/wire-builders';
import { englishIsThere, provideEnglish } from '../../../core/i18n/testing/english';
import { TranslatedTitleStrategy } from '../../../core/page-title/translated-title-strategy';
import { EventPage } from './event-page';
import { OverviewPage } from './overview-page';
import { EventPageHarness } from './testing/event-page-harness';

const here = { readableEventId: 'harbour-days-2026' };
const NOTHING = { agenda: { ...agendaWire(), rooms: [], tracks: [], sessions: [] }, passes: [], sponsorships: [] };
const ALL = { agenda: agendaWire(), passes: [passWire()], sponsorships: [sponsorshipWire()] };

describe('EventPage', () => {
  let page: EventPageHarness;
  let backend: HttpTestingController;
  let caller: WritableSignal<string | null | undefined>;
  let own: { readonly registrations: object[]; readonly waitlist: object[] };

  const open = async (event: Partial<EventWire> | 404, contents: typeof ALL | typeof NOTHING = ALL) => {
    const router = await RouterTestingHarness.create();
    await router.navigateByUrl('/events/harbour-days-2026');
    for (const [part, body] of Object.entries(contents)) answer(`harbour-days-2026/${part}`, body);
    if (event === 404) answer('events/harbour-days-2026', { Message: 'There is no such event.', code: 'event_not_found' }, 404);
    else answer('events/harbour-days-2026', eventWire({ ...OPEN, ...event }));
    if (caller()) {
      await answerWhenAsked('users/authenticated/registrations', own.registrations);
      await answerWhenAsked('users/authenticated/waitlist-items', own.waitlist);
    }
    page = await TestbedHarnessEnvironment.loader(router.fixture).getHarness(EventPageHarness);
  };
  const answer = (path: string, body: object, status = 200) => {
    for (const asked of backend.match((request) => request.url.endsWith(path))) asked.flush(body, { status, statusText: 'x' });
  };
  const OPEN: Partial<EventWire> = { setRegistrationEndDate: false, stopRegistrationDate: null, seatsLeft: null };

  beforeEach(async () => {
    caller = signal(null);
    own = { registrations: [], waitlist: [] };
    const children = [{ path: '', title: 'event.overview', data: { head: 'poster' }, component: OverviewPage }];
    TestBed.configureTestingModule({
      providers: [
        provideApiTesting(new HandClock()),
        provideEnglish(),
        provideRouter(
          [{ path: 'events/:readableEventId', component: EventPage, children }],
          withComponentInputBinding(),
          withRouterConfig({ paramsInheritanceStrategy: 'always' }),
        ),
        { provide: CALLER, useValue: caller },
        { provide: TitleStrategy, useExisting: TranslatedTitleStrategy },
      ],
    });
    backend = TestBed.inject(HttpTestingController);
    await englishIsThere();
  });

  it('shows the event as a poster, with its name in the title', async () => {
    await open({ eventName: 'Harbour Days 2026' });
    expect(await page.heading()).toBe('Harbour Days 2026');
    expect(await (await page.date()).spoken()).toMatch(/10.*11 June 2026/);
    expect(TestBed.inject(Title).getTitle()).toBe('Overview – Harbour Days 2026 – Meridian');
  });

  it('has a tab for each page that has something to show', async () => {
    await open({}, ALL);
    expect(await page.tabs()).toEqual(['[Overview]', 'Agenda', 'Speakers', 'Passes', 'Sponsors']);
  });

  it('has no tabs for what there is not', async () => {
    await open({ building: null }, NOTHING);
    expect(await page.tabs()).toEqual(['[Overview]']);
    expect(await page.sections()).not.toContain('Highlights');
    expect(await page.sections()).not.toContain('Venue');
  });

  it('tells of the event, its programme, its people and its place', async () => {
    await open({ description: '<p>By the water.</p><p>Two days.</p>', building: buildingWire() });
    expect(await page.sections()).toEqual(['About', 'Highlights', 'Speakers', 'Venue', 'Sponsors']);
  });

  it('shows the way in, on phones also at the lower edge', async () => {
    await open({ fromPrice: 90 });
    expect(await page.registration()).toMatch(/^Register/);
    expect(await page.hasBottomBar()).toBeTrue();
  });

  it('leads to the waiting list once the last pass is sold, though the event has seats', async () => {
    await open({ showWaitlist: true, seatsLeft: 100 }, { ...ALL, passes: [passWire({ numberOfPassesLeft: 0 })] });
    expect(await page.registration()).toBe('Join the waiting list');
    expect(await page.wayInTabs()).toBe('Join the waiting list');
    expect(await page.hasBottomBar()).toBeTrue();
  });

  it('says why nobody can register', async () => {
    await open({ cancelled: true });
    expect(await page.registration()).toBe('Cancelled');
    expect(await page.hasBottomBar()).toBeFalse();
  });

  it('asks nothing about anybody who is not signed in, and says nothing', async () => {
    await open({});
    expect(await page.ownPlace()).toBe('');
  });

  it('says to whoever is signed in what they have at the event', async () => {
    caller.set('noor');
    own = { registrations: [myRegistrationWire()], waitlist: [] };
    await open({});
    expect(await page.ownPlace()).toBe('You are registered for this event.My registrations');
  });

  it('says their place on the waiting list, and that a seat is kept for them', async () => {
    caller.set('noor');
    own = { registrations: [], waitlist: [waitlistItemWire(here)] };
    await open({});
    expect(await page.ownPlace()).toBe('You are on the waiting list, place 3. My registrations');
    own = { registrations: [], waitlist: [waitlistItemWire({ ...here, invited: true, position: null })] };
    caller.set('odile');
    await answerWhenAsked('users/authenticated/registrations', own.registrations);
    await answerWhenAsked('users/authenticated/waitlist-items', own.waitlist);
    expect(await page.ownPlace()).toBe('A seat is free for you.My registrations');
  });

  it('forgets it with the sign-in', async () => {
    caller.set('noor');
    await open({});
    expect(await page.ownPlace()).toBe('You are not registered for this event.');
    caller.set(null);
    expect(await page.ownPlace()).toBe('');
  });

  it('leads on from an event that is not there', async () => {
    await open(404);
    const failure = await page.failure();
    expect(await failure?.heading()).toBe('Not in the programme.');
    expect(await failure?.text()).toContain('All events');
    expect(TestBed.inject(Title).getTitle()).toBe('Page not found – Meridian');
  });
});
