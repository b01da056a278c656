import { HandClock } from '../events-api/testing/provide-api-testing';
import { flowsOf } from './flows-of';
import { MsalClient } from './msal/msal-client';
import { takeReturnPath } from './return-path';
import { RedirectSignIn } from './redirect-sign-in';
import { b2cSettings, PlayedProvider } from './testing/played-provider';

const FORGOTTEN = 'AADB2C90118: The user has forgotten their password.';
const CANCELLED = 'AADB2C90091: The user has cancelled entering self-asserted information.';

describe('the other user flows of Azure AD B2C', () => {
  let provider: PlayedProvider;
  const clock = new HandClock();

  const page = (settings = b2cSettings) =>
    new RedirectSignIn(() => MsalClient.open(settings, provider.page), clock, flowsOf(settings));
  /** The page, loaded anew with what the provider sends back. */
  const comesBack = async (response: string) => {
    const { path, flow } = takeReturnPath();
    const back = page();
    await back.finish(response, path, flow);
    return back;
  };
  const flowOfLast = () => /b2c_1_\w+/.exec(provider.sentTo.at(-1)?.pathname ?? '')?.[0];
  const clear = () => {
    sessionStorage.clear();
    localStorage.clear();
  };

  beforeEach(() => {
    clear();
    provider = new PlayedProvider();
    clock.time = Date.now();
  });
  afterEach(clear);

  it('lead from a forgotten password to a new one, to signing in with it, and to where one was', async () => {
    await page().signIn('/events/gala/register');
    expect(flowOfLast()).toBe('b2c_1_signupsignin');
    await comesBack(provider.refusedWith('access_denied', FORGOTTEN));
    expect(flowOfLast()).toBe('b2c_1_reset');
    await comesBack(provider.signedIn);
    expect(flowOfLast()).toBe('b2c_1_signupsignin');
    const { path } = takeReturnPath();
    expect(path).toBe('/events/gala/register');
    const back = page();
    await back.finish(provider.signedIn, path);
    expect(back.session()).toEqual(jasmine.objectContaining({ status: 'signedIn', name: 'Nöor' }));
  });

  it('let people edit their profile and sign them in with what they have changed', async () => {
    await page().signIn('/events');
    const signedIn = await comesBack(provider.signedIn);
    await signedIn.openFlow('editProfile', '/events/gala');
    expect(flowOfLast()).toBe('b2c_1_edit');
    await comesBack(provider.signedIn);
    expect(flowOfLast()).toBe('b2c_1_signupsignin');
  });

  it('leave whoever changes their mind as they were', async () => {
    await page().signIn('/events');
    const signedIn = await comesBack(provider.signedIn);
    await signedIn.openFlow('editProfile', '/events/gala');
    const back = await comesBack(provider.refusedWith('access_denied', CANCELLED));
    expect(back.session()).toEqual(jasmine.objectContaining({ status: 'signedIn', name: 'Nöor' }));
    expect(await back.token()).not.toBeNull();
  });

  it('are offered where the configuration names them', async () => {
    const without = { ...b2cSettings, otherPolicies: { editProfile: 'B2C_1_edit' } };
    expect([page().flows, page(without).flows]).toEqual([['editProfile', 'resetPassword'], ['editProfile']]);
    await page(without).signIn('/events');
    const back = page(without);
    await back.finish(provider.refusedWith('access_denied', FORGOTTEN), '/events');
    expect(back.session()).toEqual({ status: 'unavailable', trouble: 'refused', code: 'AADB2C90118' });
  });
});
