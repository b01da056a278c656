import { HandClock } from '../events-api/testing/provide-api-testing';
import { MsalClient } from './msal/msal-client';
import { takeReturnPath } from './return-path';
import { RedirectSignIn } from './redirect-sign-in';
import { numberOf, PlayedProvider, settings } from './testing/played-provider';

describe('signing in', () => {
  let provider: PlayedProvider;
  let clock: HandClock;

  /** The portal's page, loaded anew. */
  const page = () => new RedirectSignIn(() => MsalClient.open(settings, provider.page), clock);
  /** Somebody has signed in, and the page is there again. */
  const signedInPage = async () => {
    await page().signIn('/events/gala/register/attendees');
    const back = page();
    await back.finish(provider.signedIn, '/events');
    return back;
  };
  const clear = () => {
    sessionStorage.clear();
    localStorage.clear();
  };

  beforeEach(() => {
    clear();
    provider = new PlayedProvider();
    clock = new HandClock();
    clock.time = Date.now();
  });
  afterEach(clear);

  it('loads nothing for somebody who never signed in here', async () => {
    const load = jasmine.createSpy('load').and.rejectWith(new Error('not to be loaded'));
    const signIn = new RedirectSignIn(load, clock);
    signIn.resume();
    expect(await signIn.token()).toBeNull();
    expect(signIn.session()).toEqual({ status: 'signedOut', reason: 'nobody' });
    expect(load).not.toHaveBeenCalled();
  });

  it('comes back with a name, a token, and the way to where one was', async () => {
    const signIn = await signedInPage();
    expect(signIn.session()).toEqual(jasmine.objectContaining({ status: 'signedIn', name: 'Nöor' }));
    expect(numberOf(await signIn.token())).toBe('token-1');
    expect(takeReturnPath()).toEqual({ path: '/events/gala/register/attendees', flow: undefined });
    expect(provider.grants).toEqual(['authorization_code']);
  });

  it('tells apart who calls once that is known, and does not forget it on the way to the provider', async () => {
    const nobody = page();
    nobody.resume();
    expect(nobody.caller()).toBeNull();
    const signIn = await signedInPage();
    expect(signIn.caller()).toBe('noor');
    const again = page();
    again.resume();
    expect(again.caller()).toBeUndefined();
    await again.settled();
    expect(again.caller()).toBe('noor');
    await again.signIn('/events');
    expect([again.session().status, again.caller()]).toEqual(['signingIn', 'noor']);
  });

  it('leaves no trace of who it was in what tells that somebody was', async () => {
    await signedInPage();
    expect(localStorage.getItem('signed-in-before')).toBe('1');
  });

  it('is there again after a reload, without asking the provider', async () => {
    await signedInPage();
    const again = page();
    again.resume();
    expect(again.session()).toEqual({ status: 'signingIn' });
    expect(numberOf(await again.token())).toBe('token-1');
    expect(again.session()).toEqual(jasmine.objectContaining({ status: 'signedIn', name: 'Nöor' }));
    expect(provider.grants).toEqual(['authorization_code']);
  });

  it('renews a token before it ends, once for all who ask at the same moment', async () => {
    const signIn = await signedInPage();
    clock.time += 3_590_000;
    const tokens = await Promise.all([signIn.token(), signIn.token()]);
    expect(tokens.map(numberOf)).toEqual(['token-2', 'token-2']);
    expect(provider.grants).toEqual(['authorization_code', 'refresh_token']);
  });

  it('asks to sign in again when the provider renews no more', async () => {
    const signIn = await signedInPage();
    provider.refusal = 'invalid_grant';
    expect(await signIn.renewed()).toBeNull();
    expect(signIn.session()).toEqual({ status: 'signedOut', reason: 'timeOver' });
    expect(await signIn.token()).toBeNull();
  });

  it('keeps who is signed in while the provider does not answer', async () => {
    const signIn = await signedInPage();
    provider.refusal = 'nobody answers';
    expect(numberOf(await signIn.renewed())).toBe('token-1');
    expect(signIn.session().status).toBe('signedIn');
  });

  it('takes going back at the provider for what it is', async () => {
    await page().signIn('/events');
    const back = page();
    await back.finish(provider.refusedWith('access_denied'), '/events');
    expect(back.session()).toEqual({ status: 'signedOut', reason: 'changedMind' });
  });

  it('can be begun again after coming back with nothing', async () => {
    const left = page();
    await left.signIn('/events');
    left.cameBack();
    expect(left.session()).toEqual({ status: 'signedOut', reason: 'changedMind' });
    await page().signIn('/events');
    expect(provider.sentTo.length).toBe(2);
  });

  it('can be begun again after signing out', async () => {
    await (await signedInPage()).signOut();
    const next = page();
    await next.signIn('/events');
    expect(provider.sentTo.at(-1)?.pathname).toBe('/auth');
    expect(next.session()).toEqual({ status: 'signingIn' });
  });

  it('says when the provider refuses', async () => {
    await page().signIn('/events');
    const back = page();
    await back.finish(provider.refusedWith('unauthorized_client'), '/events');
    expect(back.session()).toEqual({ status: 'unavailable', trouble: 'refused', code: 'unauthorized_client' });
  });

  it('says when its code cannot be loaded, and tries again when asked to', async () => {
    let fails = true;
    const signIn = new RedirectSignIn(
      () => (fails ? Promise.reject(new TypeError('offline')) : MsalClient.open(settings, provider.page)),
      clock,
    );
    await signIn.signIn('/events');
    expect(signIn.session()).toEqual({ status: 'unavailable', trouble: 'unreachable', code: undefined });
    fails = false;
    await signIn.signIn('/events');
    expect(provider.sentTo.map(({ pathname }) => pathname)).toEqual(['/auth']);
  });

  it('ends a loop of sign-ins that pages ask for, until the Events API has taken a token or two minutes are over', async () => {
    for (let round = 0; round < 3; round += 1) {
      await page().signInForPage('/my-registrations');
      await page().finish(provider.signedIn, '/events');
    }
    const fourth = page();
    await fourth.signInForPage('/my-registrations');
    expect(provider.sentTo.length).toBe(3);
    expect(fourth.session()).toEqual({ status: 'unavailable', trouble: 'loop', code: undefined });

    fourth.accepted();
    await page().signInForPage('/my-registrations');
    expect(provider.sentTo.length).toBe(4);
  });

  it('signs out here and at the provider', async () => {
    const signIn = await signedInPage();
    await signIn.signOut();
    expect(provider.sentTo.at(-1)?.pathname).toBe('/session/end');
    expect(signIn.session()).toEqual({ status: 'signedOut', reason: 'nobody' });
    const load = jasmine.createSpy('load').and.rejectWith(new Error('not to be loaded'));
    const next = new RedirectSignIn(load, clock);
    next.resume();
    expect(await next.token()).toBeNull();
    expect(load).not.toHaveBeenCalled();
  });
});
