import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideEffects } from '@ngrx/effects';
import { provideStore, Store } from '@ngrx/store';

import { API } from '../events-api/testing/portal-config';
import { provideApiTesting } from '../events-api/testing/provide-api-testing';
import { RegistrationPageUserActions } from './authenticated-user.actions';
import { authenticatedUserFeature } from './authenticated-user.feature';
import { MsalClient } from './msal/msal-client';
import { provideAuthenticatedUser } from './provide-authenticated-user';
import { RedirectSignIn } from './redirect-sign-in';
import { SignIn } from './sign-in';
import { PlayedProvider, settings } from './testing/played-provider';

const noor = { id: 'c-1', firstName: 'Noor', lastName: 'Al-Hadidi', email: null, isAnonymous: false };

describe('the authenticated user in the Store', () => {
  let provider: PlayedProvider;
  let store: Store;
  let http: HttpTestingController;

  const page = () => new RedirectSignIn(() => MsalClient.open(settings, provider.page), { now: () => Date.now() });
  const start = (signIn?: SignIn) => {
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideEffects(),
        provideAuthenticatedUser(),
        provideApiTesting(),
        ...(signIn ? [{ provide: SignIn, useValue: signIn }] : []),
      ],
    });
    store = TestBed.inject(Store);
    http = TestBed.inject(HttpTestingController);
  };
  const signedIn = async () => {
    await page().signIn('/events');
    const signIn = page();
    await signIn.finish(provider.signedIn, '/events');
    return signIn;
  };
  const session = () => {
    TestBed.tick();
    return store.selectSignal(authenticatedUserFeature.selectSession)();
  };
  const open = () => {
    TestBed.tick();
    store.dispatch(RegistrationPageUserActions.opened());
  };
  const call = () => http.expectOne((request) => request.url === `${API}users/authenticated`);
  const clear = () => {
    sessionStorage.clear();
    localStorage.clear();
  };

  beforeEach(() => {
    clear();
    provider = new PlayedProvider();
  });
  afterEach(() => {
    http.verify();
    clear();
  });

  it('is nobody where nobody can sign in, without asking', () => {
    start();
    open();
    expect(session()).toEqual({ status: 'signedOut' });
  });

  it('is not asked for before a page wants to know', async () => {
    start(await signedIn());
    expect(session()).toEqual({ status: 'unknown' });
  });

  it('is asked for once, and known by name', async () => {
    start(await signedIn());
    open();
    expect(session()).toEqual({ status: 'signingIn' });
    open();
    call().flush(noor);
    open();
    expect(session()).toEqual({
      status: 'signedIn',
      user: { id: 'c-1', firstName: 'Noor', lastName: 'Al-Hadidi', email: null },
    });
  });

  it('is asked for again only after a failure', async () => {
    start(await signedIn());
    open();
    call().flush(null, { status: 503, statusText: 'Busy' });
    expect(session()).toEqual({ status: 'unavailable' });
    open();
    call().flush(noor);
    expect(session().status).toBe('signedIn');
  });

  it('is nobody from the moment in which the sign-in is over, even while being asked for', async () => {
    const signIn = await signedIn();
    start(signIn);
    open();
    const asked = call();
    provider.refusal = 'invalid_grant';
    await signIn.renewed();
    expect(session()).toEqual({ status: 'signedOut' });
    expect(asked.cancelled).toBeTrue();
  });

  it('is not to be known while the Events API takes no token', async () => {
    const signIn = await signedIn();
    start(signIn);
    signIn.notAccepted('bearer_audience_invalid');
    expect(session()).toEqual({ status: 'unavailable' });
  });

  it('is asked for anew when somebody else signs in, without anybody having been signed out in between', async () => {
    const here = await signedIn();
    start(here);
    open();
    call().flush(noor);
    expect(session().status).toBe('signedIn');
    await page().signOut();
    provider.subject = 'odile';
    await signedIn();
    here.cameBack();
    await here.settled();
    expect(session()).toEqual({ status: 'signingIn' });
    call().flush({ ...noor, id: 'c-2' });
    expect(session()).toEqual(jasmine.objectContaining({ user: jasmine.objectContaining({ id: 'c-2' }) }));
  });

  it('comes with a sign-in in another tab', async () => {
    const here = page();
    start(here);
    open();
    expect(session()).toEqual({ status: 'signedOut' });
    await signedIn();
    here.followOtherTab('signed-in-before');
    await here.settled();
    expect(session()).toEqual({ status: 'signingIn' });
    call().flush(noor);
    expect(session().status).toBe('signedIn');
  });
});
