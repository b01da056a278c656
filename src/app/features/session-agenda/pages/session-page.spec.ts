import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { signal, type WritableSignal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';

import type { SessionWire } from '../../../../../contract/session.ts';
import type { EventWire } from '../../../../../contract/event.ts';
import { CALLER } from '../../../core/events-api/caller';
import { answer, asked, refuse } from '../../../core/events-api/testing/answer';
import { HandClock, provideApiTesting } from '../../../core/events-api/testing/provide-api-testing';
import {
  agendaSessionWire,
  agendaWire,
  eventWire,
  myRegistrationWire,
  sessionWire,
  waitlistItemWire,
} from '../../../core/events-api/testing/wire-builders';
import { englishIsThere, provideEnglish } from '../../../core/i18n/testing/english';
import { providePortalState } from '../../../core/state/provide-portal-state';
import { AgendaPage } from './agenda-page';
import { SessionPage } from './session-page';
import { AgendaHarness } from './testing/agenda-harness';

const EVENT = 'events/harbour-days';
const clock = new HandClock();

describe('SessionPage', () => {
  let router: RouterTestingHarness;
  let caller: WritableSignal<string | null | undefined>;
  let own: { readonly registrations: object[]; readonly waitlist: object[] };

  const look = () => TestbedHarnessEnvironment.loader(router.fixture).getHarness(AgendaHarness);
  const dialogText = () => router.routeNativeElement?.querySelector('dialog')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const isOpen = () => router.routeNativeElement?.querySelector('dialog') !== null;
  const address = () => TestBed.inject(Router).url;

  const openSession = async (session: Partial<SessionWire> = {}, event: Partial<EventWire> = {}): Promise<AgendaHarness> => {
    router = await RouterTestingHarness.create(`/${EVENT}/agenda/s-1`);
    await answer(
      `${EVENT}/agenda`,
      agendaWire({ sessions: [agendaSessionWire(), agendaSessionWire({ id: 's-2', name: 'Salt' })] }),
    );
    await answer('sessions/s-1', sessionWire(session));
    await answer(EVENT, eventWire({ setRegistrationEndDate: false, stopRegistrationDate: null, seatsLeft: null, ...event }));
    if (caller()) await answerOwn();
    return look();
  };
  const answerOwn = async () => {
    await answer('users/authenticated/registrations', own.registrations);
    await answer('users/authenticated/waitlist-items', own.waitlist);
  };
  const mine = { readableEventId: 'harbour-days' };
  const ownAgenda = { allowCustomAgenda: true };

  beforeEach(async () => {
    localStorage.clear();
    caller = signal(null);
    own = { registrations: [], waitlist: [] };
    clock.time = Date.UTC(2026, 2, 1);
    TestBed.configureTestingModule({
      providers: [
        provideApiTesting(clock),
        provideEnglish(),
        { provide: CALLER, useValue: caller },
        providePortalState(),
        provideRouter(
          [
            {
              path: 'events/:readableEventId/agenda',
              component: AgendaPage,
              children: [{ path: ':sessionId', component: SessionPage }],
            },
            { path: 'events/:readableEventId/register', children: [] },
          ],
          withComponentInputBinding(),
        ),
      ],
    });
    await englishIsThere();
  });

  it('says everything about the session, over its agenda', async () => {
    const page = await openSession({
      sessionObjectives: 'Read a chart.',
      isCapacityRestricted: true,
      maxCapacity: 30,
      registrationCount: 18,
    });
    await page.sessions();
    expect(dialogText()).toContain('Charting a harbour that moves');
    expect(dialogText()).toContain('Silt, mostly.');
    expect(dialogText()).toContain('12 of 30 seats left');
    expect(dialogText()).toContain('May be recorded');
    expect(dialogText()).toContain('What you take away');
    expect(document.title).toContain('Charting a harbour that moves');
  });

  it('closes to the agenda, with the keyboard on the session', async () => {
    const page = await openSession();
    await page.press('Close');
    expect(isOpen()).toBeFalse();
    expect(address()).toBe(`/${EVENT}/agenda?day=2026-06-10`);
    expect(await (await page.link('Charting')).isFocused()).toBeTrue();
  });

  it('takes the session into the registration and out again', async () => {
    const page = await openSession({}, { allowCustomAgenda: true });
    await page.press('Add to my registration');
    expect(dialogText()).toContain('The session is part of your registration now.');
    await page.press('Take out again');
    expect(dialogText()).not.toContain('part of your registration');
  });

  it('says of a full session that it is full', async () => {
    const page = await openSession(
      { isCapacityRestricted: true, maxCapacity: 30, registrationCount: 30 },
      { allowCustomAgenda: true },
    );
    await page.sessions();
    expect(dialogText()).toContain('This session is full.');
  });

  it('leads to the event’s registration where sessions are not chosen', async () => {
    const page = await openSession({}, { allowCustomAgenda: false });
    await page.sessions();
    expect(dialogText()).toContain('Register for the event');
  });

  it('adds the session to the registration of whoever is signed in, and keeps the way to choose it for somebody else', async () => {
    caller.set('noor');
    own = { registrations: [myRegistrationWire(mine)], waitlist: [] };
    const page = await openSession({ userEligibleToRegister: true }, ownAgenda);
    await page.sessions();
    expect(dialogText()).toContain('You can add this session to your registration.');
    expect(dialogText()).toContain('Choose it for somebody else');
    const pressed = page.press('Add to my registration');
    const sent = await asked(`${EVENT}/sessions/s-1/registrations`);
    expect(sent.request.body).toEqual({ waitlisted: false });
    sent.flush(true);
    await answer('sessions/s-1', sessionWire({ userEligibleToRegister: true, alreadyRegistered: true }));
    await answerOwn();
    await pressed;
    await page.sessions();
    expect(dialogText()).toContain('You are registered for this session.');
    expect(dialogText()).toContain('My registrations');
  });

  it('says why a seat could not be taken', async () => {
    caller.set('noor');
    own = { registrations: [myRegistrationWire(mine)], waitlist: [] };
    const page = await openSession({ userEligibleToRegister: true }, ownAgenda);
    const pressed = page.press('Add to my registration');
    const details = [{ path: null, message: 'session_full' }];
    const refusal = { Message: 'A session is full.', code: 'registration_refused', correlationId: 'c', details };
    await refuse(`${EVENT}/sessions/s-1/registrations`, 409, refusal);
    const full = { isCapacityRestricted: true, maxCapacity: 1, registrationCount: 1 };
    await answer('sessions/s-1', sessionWire({ userEligibleToRegister: true, ...full }));
    await answerOwn();
    await pressed;
    await page.sessions();
    expect(dialogText()).toContain('A session has just become full.');
    expect(dialogText()).toContain('This session is full.');
  });

  it('says why whoever is signed in may not have it, and what to do', async () => {
    caller.set('noor');
    own = { registrations: [myRegistrationWire({ ...mine, pass: 'Day one' })], waitlist: [] };
    const page = await openSession({}, { allowCustomAgenda: false });
    await page.sessions();
    expect(dialogText()).toContain('Your pass does not include this session. See the passes');
    expect(dialogText()).not.toContain('Register for the event');
  });

  it('tells whoever waits for the event itself that sessions come after', async () => {
    caller.set('noor');
    own = { registrations: [], waitlist: [waitlistItemWire(mine)] };
    const page = await openSession({}, ownAgenda);
    await page.sessions();
    expect(dialogText()).toContain('You can choose sessions once you have a seat at the event.');
  });

  it('shows nothing of it to the next person', async () => {
    caller.set('noor');
    own = { registrations: [myRegistrationWire(mine)], waitlist: [] };
    const page = await openSession({ alreadyRegistered: true, userEligibleToRegister: true }, ownAgenda);
    await page.sessions();
    expect(dialogText()).toContain('You are registered for this session.');
    caller.set(null);
    await answer('sessions/s-1', sessionWire());
    await page.sessions();
    expect(dialogText()).not.toContain('You are registered for this session.');
    expect(dialogText()).toContain('Add to my registration');
  });

  it('says that there is no such session, and leads back', async () => {
    router = await RouterTestingHarness.create(`/${EVENT}/agenda/nonsense`);
    await answer(`${EVENT}/agenda`, agendaWire());
    await refuse('sessions/nonsense', 404, { Message: 'gone', code: 'session_not_found', correlationId: 'c', details: null });
    await answer(EVENT, eventWire());
    const page = await look();
    await page.press('Back to the agenda');
    expect(isOpen()).toBeFalse();
  });
});
