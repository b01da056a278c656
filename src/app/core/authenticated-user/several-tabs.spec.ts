import { HandClock } from '../events-api/testing/provide-api-testing';
import { MsalClient } from './msal/msal-client';
import { RedirectSignIn } from './redirect-sign-in';
import { numberOf, PlayedProvider, settings } from './testing/played-provider';

describe('signing in with several tabs open', () => {
  let provider: PlayedProvider;
  const clock = new HandClock();

  const tab = () => {
    const signIn = new RedirectSignIn(() => MsalClient.open(settings, provider.page), clock);
    signIn.resume();
    return signIn;
  };
  const clear = () => {
    sessionStorage.clear();
    localStorage.clear();
  };
  const signInInAnother = async () => {
    await tab().signIn('/events');
    const other = tab();
    await other.finish(provider.signedIn, '/events');
    return other;
  };

  beforeEach(() => {
    clear();
    provider = new PlayedProvider();
    clock.time = Date.now();
  });
  afterEach(clear);

  it('is known in all of them', async () => {
    const here = tab();
    expect(await here.token()).toBeNull();
    await signInInAnother();
    here.followOtherTab('signed-in-before');
    expect(numberOf(await here.token())).toBe('token-1');
    expect(here.session()).toEqual(jasmine.objectContaining({ status: 'signedIn', name: 'Nöor' }));
  });

  it('ends in all of them', async () => {
    const other = await signInInAnother();
    const here = tab();
    expect(await here.token()).not.toBeNull();
    await other.signOut();
    here.followOtherTab('signed-in-before');
    expect(here.session()).toEqual({ status: 'signedOut', reason: 'nobody' });
    expect(await here.token()).toBeNull();
  });

  it('leaves nothing of theirs in any tab, also in one that hears of it later', async () => {
    const other = await signInInAnother();
    const here = tab();
    await here.settled();
    sessionStorage.setItem('portal.registration.gala', 'names');
    sessionStorage.setItem('another-page', 'kept');
    localStorage.setItem('portal.purchase.gala', 'keys');
    await other.signOut();
    expect(sessionStorage.getItem('portal.registration.gala')).toBeNull();
    expect(sessionStorage.getItem('another-page')).toBe('kept');
    expect(localStorage.getItem('portal.purchase.gala')).toBeNull();
    // A tab has a storage of its own: as this one was before.
    sessionStorage.removeItem('signed-out');
    sessionStorage.setItem('portal.registration.gala', 'names');
    here.cameBack();
    expect(sessionStorage.getItem('portal.registration.gala')).toBeNull();
    expect(here.caller()).toBeNull();
  });

  it('keeps what was typed when the time of the sign-in is over in another tab', async () => {
    const other = await signInInAnother();
    const here = tab();
    await here.settled();
    sessionStorage.setItem('portal.registration.gala', 'names');
    provider.refusal = 'invalid_grant';
    await other.renewed();
    here.followOtherTab('signed-in-before');
    expect(here.session()).toEqual({ status: 'signedOut', reason: 'timeOver' });
    expect(sessionStorage.getItem('portal.registration.gala')).toBe('names');
  });

  it('takes whoever signs in next for somebody else, also where nobody looked meanwhile', async () => {
    const other = await signInInAnother();
    const here = tab();
    await here.settled();
    expect(here.caller()).toBe('noor');
    await other.signOut();
    provider.subject = 'odile';
    await signInInAnother();
    here.cameBack();
    await here.settled();
    expect(here.caller()).toBe('odile');
    expect(numberOf(await here.token())).toBe('token-2');
  });

  it('does not bring back whoever signs out while their token is being renewed', async () => {
    const other = await signInInAnother();
    const here = tab();
    await here.settled();
    let answers = (): void => undefined;
    provider.until = new Promise<void>((resolve) => (answers = resolve));
    const renewing = here.renewed();
    await other.signOut();
    here.followOtherTab('signed-in-before');
    answers();
    expect(await renewing).toBeNull();
    expect(here.session()).toEqual({ status: 'signedOut', reason: 'nobody' });
    expect(localStorage.getItem('signed-in-before')).toBeNull();
  });

  it('asks for a new token once, when several need it in the same moment', async () => {
    const other = await signInInAnother();
    const here = tab();
    await here.settled();
    clock.time += 3600_000;
    provider.lifetime = 7200;
    const tokens = await Promise.all([other.token(), here.token()]);
    expect(tokens.map(numberOf)).toEqual(['token-2', 'token-2']);
    expect(provider.grants).toEqual(['authorization_code', 'refresh_token']);
  });
});
