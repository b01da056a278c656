import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';

import type { SessionWire } from '../../../../../contract/session.ts';
import type { EventWire } from '../../../../../contract/event.ts';
import { answer, refuse } from '../../../core/events-api/testing/answer';
import { HandClock, provideApiTesting } from '../../../core/events-api/testing/provide-api-testing';
import { agendaSessionWire, agendaWire, eventWire, sessionWire } from '../../../core/events-api/testing/wire-builders';
import { englishIsThere, provideEnglish } from '../../../core/i18n/testing/english';
import { providePortalState } from '../../../core/state/provide-portal-state';
import { AgendaPage } from './agenda-page';
import { SessionPage } from './session-page';
import { AgendaHarness } from './testing/agenda-harness';

const EVENT = 'events/harbour-days';
const clock = new HandClock();

describe('SessionPage', () => {
  let router: RouterTestingHarness;

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
    return look();
  };

  beforeEach(async () => {
    localStorage.clear();
    clock.time = Date.UTC(2026, 2, 1);
    TestBed.configureTestingModule({
      providers: [
        provideApiTesting(clock),
        provideEnglish(),
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
