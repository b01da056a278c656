import { HttpClient } from '@angular/common/http';
import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { firstValueFrom } from 'rxjs';

import { EventsApiError } from '../events-api/events-api-error';
import { SEND_AS_USER } from '../events-api/send-as-user';
import { API } from '../events-api/testing/portal-config';
import { HandClock, provideApiTesting } from '../events-api/testing/provide-api-testing';
import { MsalClient } from './msal/msal-client';
import { sendAsSignedIn } from './send-as-signed-in';
import { RedirectSignIn } from './redirect-sign-in';
import { numberOf, PlayedProvider, settings } from './testing/played-provider';

const REFUSED = { Message: 'no', code: 'bearer_expired', correlationId: 'c', details: null };
const UNAUTHORIZED = { status: 401, statusText: 'Unauthorized' };

describe('a call in the name of whoever is signed in', () => {
  let provider: PlayedProvider;
  let signIn: RedirectSignIn;
  let http: HttpTestingController;

  const clear = () => {
    sessionStorage.clear();
    localStorage.clear();
  };
  const call = () => {
    const outcome: { answer?: unknown; error?: unknown } = {};
    TestBed.inject(HttpClient)
      .get(`${API}users/authenticated`)
      .subscribe({ next: (answer) => (outcome.answer = answer), error: (error: unknown) => (outcome.error = error) });
    return outcome;
  };
  /** The next request that goes out; it waits for the token. */
  const sent = async (): Promise<TestRequest> => {
    for (;;) {
      const [request] = http.match(() => true);
      if (request) return request;
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  const bearerOf = ({ request }: TestRequest) => numberOf(request.headers.get('Authorization')?.replace('Bearer ', ''));

  beforeEach(async () => {
    clear();
    provider = new PlayedProvider();
    const clock = new HandClock();
    clock.time = Date.now();
    const page = () => new RedirectSignIn(() => MsalClient.open(settings, provider.page), clock);
    await page().signIn('/events');
    signIn = page();
    TestBed.configureTestingModule({
      providers: [provideApiTesting(), { provide: SEND_AS_USER, useValue: sendAsSignedIn(signIn) }],
    });
    http = TestBed.inject(HttpTestingController);
  });
  afterEach(() => {
    http.verify();
    clear();
  });

  it('goes without a token while nobody is', async () => {
    call();
    expect(bearerOf(await sent())).toBeUndefined();
  });

  it('carries the token', async () => {
    await signIn.finish(provider.signedIn, '/events');
    call();
    expect(bearerOf(await sent())).toBe('token-1');
  });

  it('is made once more with a new token when the first is refused', async () => {
    await signIn.finish(provider.signedIn, '/events');
    const outcome = call();
    (await sent()).flush(REFUSED, UNAUTHORIZED);
    const second = await sent();
    expect(bearerOf(second)).toBe('token-2');
    second.flush({ isAnonymous: false });
    expect(outcome).toEqual({ answer: { isAnonymous: false } });
  });

  it('fails when the second is refused too, and asks no third time', async () => {
    await signIn.finish(provider.signedIn, '/events');
    const outcome = call();
    (await sent()).flush(REFUSED, UNAUTHORIZED);
    (await sent()).flush(REFUSED, UNAUTHORIZED);
    expect(outcome.error).toEqual(jasmine.objectContaining({ code: 'bearer_expired', status: 401 }));
    expect(signIn.session()).toEqual({ status: 'unavailable', trouble: 'notAccepted', code: 'bearer_expired' });
    call();
    expect(bearerOf(await sent())).toBeUndefined();
  });

  it('fails, and says to sign in again, when there is no new token', async () => {
    await signIn.finish(provider.signedIn, '/events');
    provider.refusal = 'invalid_grant';
    const outcome = call();
    (await sent()).flush(REFUSED, UNAUTHORIZED);
    while (outcome.error === undefined) await new Promise((resolve) => setTimeout(resolve));
    expect(outcome.error).toBeInstanceOf(EventsApiError);
    expect(signIn.session()).toEqual({ status: 'signedOut', reason: 'timeOver' });
  });

  it('writes nothing in nobody’s name when the sign-in is over before it is sent', async () => {
    provider.lifetime = 30;
    await signIn.finish(provider.signedIn, '/events');
    provider.refusal = 'invalid_grant';
    const outcome: { error?: unknown } = {};
    TestBed.inject(HttpClient)
      .post(`${API}events/gala/registrations`, {})
      .subscribe({ error: (error: unknown) => (outcome.error = error) });
    while (outcome.error === undefined) await new Promise((resolve) => setTimeout(resolve));
    expect(outcome.error).toEqual(jasmine.objectContaining({ kind: 'signIn', code: 'bearer_expired' }));
    expect(signIn.session()).toEqual({ status: 'signedOut', reason: 'timeOver' });
  });

  it('writes nothing for whoever has heard that their sign-in is over, until they go on without', async () => {
    await signIn.finish(provider.signedIn, '/events');
    provider.refusal = 'invalid_grant';
    const outcome = call();
    (await sent()).flush(REFUSED, UNAUTHORIZED);
    while (outcome.error === undefined) await new Promise((resolve) => setTimeout(resolve));
    const register = () => TestBed.inject(HttpClient).post(`${API}events/gala/registrations`, {});
    await expectAsync(firstValueFrom(register())).toBeRejectedWith(jasmine.objectContaining({ kind: 'signIn' }));
    signIn.goOnWithout();
    register().subscribe();
    expect(bearerOf(await sent())).toBeUndefined();
  });

  it('keeps the token when something else is refused, or the server cannot serve', async () => {
    await signIn.finish(provider.signedIn, '/events');
    for (const [code, status] of [
      ['token_invalid', 401],
      ['unavailable', 503],
    ] as const) {
      const outcome = call();
      (await sent()).flush({ ...REFUSED, code }, { status, statusText: 'no' });
      expect(outcome.error).toEqual(jasmine.objectContaining({ code, status }));
    }
    expect(provider.grants).toEqual(['authorization_code']);
    expect(signIn.session().status).toBe('signedIn');
  });
});
