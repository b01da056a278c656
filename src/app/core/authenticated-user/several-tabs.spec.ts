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
    expect(here.session()).toEqual({ status: 'signedIn', name: 'Nöor' });
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
