import { TestBed } from '@angular/core/testing';
import { ActivatedRoute, convertToParamMap } from '@angular/router';
import { Store } from '@ngrx/store';
import { of } from 'rxjs';

import { RegistrationPageUserActions } from '../../../core/authenticated-user/authenticated-user.actions';
import { MsalClient } from '../../../core/authenticated-user/msal/msal-client';
import { RedirectSignIn } from '../../../core/authenticated-user/redirect-sign-in';
import { SignIn } from '../../../core/authenticated-user/sign-in';
import { PlayedProvider, settings } from '../../../core/authenticated-user/testing/played-provider';
import { CALLER } from '../../../core/events-api/caller';
import { answer } from '../../../core/events-api/testing/answer';
import { HandClock, provideApiTesting } from '../../../core/events-api/testing/provide-api-testing';
import { eventWire, myRegistrationWire } from '../../../core/events-api/testing/wire-builders';
import { provideEnglish } from '../../../core/i18n/testing/english';
import { providePortalState } from '../../../core/state/provide-portal-state';
import { EventFactsLoader } from './event-facts';
import { OwnDetails } from './own-details';
import { RegistrationFlow } from './registration-flow';
import { Waiting } from './waiting';

const EVENT = 'events/harbour-days-2026';
const NOOR = { id: 'c-1', firstName: 'Noor', lastName: 'Al-Hadidi', email: 'noor@example.org', isAnonymous: false };
const ODILE = { id: 'c-2', firstName: 'Odile', lastName: 'Roux', email: 'odile@example.org', isAnonymous: false };

describe('OwnDetails', () => {
  let provider: PlayedProvider;
  let signIn: RedirectSignIn;

  const page = () => new RedirectSignIn(() => MsalClient.open(settings, provider.page), { now: () => Date.now() });
  const clear = () => {
    sessionStorage.clear();
    localStorage.clear();
  };
  const signsIn = async (subject: string) => {
    provider.subject = subject;
    await page().signIn('/events');
    signIn = page();
    await signIn.finish(provider.signedIn, '/events');
  };
  const settled = async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      TestBed.tick();
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  /** The registration page, opened anew. */
  const open = async (user?: typeof NOOR, registrations: object[] = []) => {
    TestBed.resetTestingModule();
    const route = { paramMap: of(convertToParamMap({ readableEventId: 'harbour-days-2026' })) };
    TestBed.configureTestingModule({
      providers: [
        provideApiTesting(new HandClock()),
        provideEnglish(),
        providePortalState(),
        { provide: SignIn, useValue: signIn },
        { provide: CALLER, useValue: signIn.caller },
        { provide: ActivatedRoute, useValue: route },
        [EventFactsLoader, Waiting, RegistrationFlow, OwnDetails],
      ],
    });
    TestBed.inject(OwnDetails);
    TestBed.tick();
    TestBed.inject(Store).dispatch(RegistrationPageUserActions.opened());
    TestBed.tick();
    await answer(EVENT, eventWire());
    await answer(`${EVENT}/passes`, []);
    await answer(`${EVENT}/custom-registration-fields`, []);
    if (user) {
      await answer('users/authenticated', user);
      await answer('users/authenticated/registrations', registrations);
      await answer('users/authenticated/waitlist-items', []);
    }
    await settled();
  };
  const flow = () => TestBed.inject(RegistrationFlow);
  const people = () =>
    flow()
      .attendees()
      .map(({ firstName, email }) => `${firstName} ${email}`.trim());

  beforeEach(() => {
    clear();
    provider = new PlayedProvider();
    signIn = page();
  });
  afterEach(clear);

  it('leaves the form blank where nobody is signed in', async () => {
    await open();
    expect(people()).toEqual(['']);
    expect(TestBed.inject(OwnDetails).isSettled()).toBeTrue();
  });

  it('offers the signed-in person as the first to come, and nobody as the next', async () => {
    await signsIn('noor');
    await open(NOOR);
    expect(people()).toEqual(['Noor noor@example.org']);
    flow().addAttendee();
    expect(people()).toEqual(['Noor noor@example.org', '']);
  });

  it('gives way to somebody else, and does not come back after a reload', async () => {
    await signsIn('noor');
    await open(NOOR);
    TestBed.inject(OwnDetails).leaveOut();
    await settled();
    expect(people()).toEqual(['']);
    await open(NOOR);
    expect(people()).toEqual(['']);
  });

  it('never takes the place of what was typed before signing in', async () => {
    await open();
    const [first] = flow().attendees();
    flow().nameAttendee(first?.id ?? '', { firstName: 'Hanna', lastName: '', email: '' });
    await settled();
    await signsIn('noor');
    await open(NOOR);
    expect(people()).toEqual(['Hanna']);
  });

  it('offers nobody who has a place already', async () => {
    await signsIn('noor');
    await open(NOOR, [myRegistrationWire()]);
    expect(people()).toEqual(['']);
  });

  it('keeps the form when the time of the sign-in is over', async () => {
    await signsIn('noor');
    await open(NOOR);
    provider.refusal = 'invalid_grant';
    await signIn.renewed();
    await settled();
    expect(people()).toEqual(['Noor noor@example.org']);
  });

  it('shows the next person nothing that this one has typed', async () => {
    await signsIn('noor');
    await open(NOOR);
    await signsIn('odile');
    await open(ODILE);
    expect(people()).toEqual(['Odile odile@example.org']);
  });

  it('empties the form when somebody signs out', async () => {
    await signsIn('noor');
    await open(NOOR);
    await signIn.signOut();
    await settled();
    expect(people()).toEqual(['']);
  });

  it('leaves nothing of one for another who has signed in meanwhile, while this page was out of sight', async () => {
    await signsIn('noor');
    await open(NOOR);
    const here = signIn;
    const other = page();
    other.resume();
    await other.settled();
    await other.signOut();
    await signsIn('odile');
    here.cameBack();
    await here.settled();
    await settled();
    await answer('users/authenticated', ODILE);
    await answer('users/authenticated/registrations', []);
    await answer('users/authenticated/waitlist-items', []);
    await settled();
    expect(people()).toEqual(['Odile odile@example.org']);
  });
});
