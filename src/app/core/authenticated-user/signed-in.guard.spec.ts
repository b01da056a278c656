import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';

import { MsalClient } from './msal/msal-client';
import { RedirectSignIn } from './redirect-sign-in';
import { SignIn } from './sign-in';
import { signedInGuard } from './signed-in.guard';
import { PlayedProvider, settings } from './testing/played-provider';

@Component({ template: '' })
class Page {}

describe('signedInGuard', () => {
  let provider: PlayedProvider;
  const clear = () => {
    sessionStorage.clear();
    localStorage.clear();
  };
  const page = () => new RedirectSignIn(() => MsalClient.open(settings, provider.page), { now: () => Date.now() });
  /** Where somebody ends who wants to see the page of their own. */
  const arrival = async (signIn?: SignIn): Promise<string> => {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([
          { path: 'mine', component: Page, canActivate: [signedInGuard] },
          { path: 'sign-in', component: Page },
        ]),
        ...(signIn ? [{ provide: SignIn, useValue: signIn }] : []),
      ],
    });
    const router = TestBed.inject(Router);
    await router.navigateByUrl('/mine?year=2026');
    return router.url;
  };

  beforeEach(() => {
    clear();
    provider = new PlayedProvider();
  });
  afterEach(clear);

  it('leads to sign in, with the way back', async () => {
    expect(await arrival(page())).toBe('/sign-in?to=%2Fmine%3Fyear%3D2026');
  });

  it('lets in who is signed in', async () => {
    await page().signIn('/mine');
    const signIn = page();
    await signIn.finish(provider.signedIn, '/events');
    expect(await arrival(signIn)).toBe('/mine?year=2026');
  });

  it('waits for somebody who was signed in before and is being found out about', async () => {
    await page().signIn('/mine');
    await page().finish(provider.signedIn, '/events');
    const reloaded = page();
    reloaded.resume();
    expect(await arrival(reloaded)).toBe('/mine?year=2026');
  });

  it('leads to a page that says so where nobody can sign in', async () => {
    expect(await arrival()).toContain('/sign-in?');
  });
});
