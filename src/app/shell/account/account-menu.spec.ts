import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';

import { PlayedProvider, settings } from '../../core/authenticated-user/testing/played-provider';
import { MsalClient } from '../../core/authenticated-user/msal/msal-client';
import { RedirectSignIn } from '../../core/authenticated-user/redirect-sign-in';
import { SignIn } from '../../core/authenticated-user/sign-in';
import { englishIsThere, provideEnglish } from '../../core/i18n/testing/english';
import { AccountMenu } from './account-menu';

describe('AccountMenu', () => {
  let provider: PlayedProvider;
  const clear = () => {
    sessionStorage.clear();
    localStorage.clear();
  };
  const page = () => new RedirectSignIn(() => MsalClient.open(settings, provider.page), { now: () => Date.now() });

  const show = async (signIn: SignIn) => {
    TestBed.configureTestingModule({ providers: [provideRouter([]), provideEnglish(), { provide: SignIn, useValue: signIn }] });
    await englishIsThere();
    const fixture = TestBed.createComponent(AccountMenu);
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    document.body.append(element);
    return {
      words: () => element.innerText.trim(),
      button: (words: string) => [...element.querySelectorAll('button')].find(({ innerText }) => innerText.includes(words)),
      press: async (words: string) => {
        [...element.querySelectorAll('button')].find(({ innerText }) => innerText.includes(words))?.click();
        await fixture.whenStable();
      },
      escape: async () => {
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
        await fixture.whenStable();
      },
      settled: () => fixture.whenStable(),
    };
  };
  const signedIn = async () => {
    await page().signIn('/events');
    const signIn = page();
    await signIn.finish(provider.signedIn, '/events');
    return signIn;
  };

  beforeEach(() => {
    clear();
    provider = new PlayedProvider();
  });
  afterEach(clear);

  it('offers to sign in', async () => {
    const signIn = page();
    const menu = await show(signIn);
    await menu.press('Sign in');
    expect(menu.words()).toBe('Signing in');
  });

  it('names who is signed in, and opens and closes what they can do', async () => {
    const menu = await show(await signedIn());
    const opener = menu.button('Nöor');
    expect(opener?.getAttribute('aria-expanded')).toBe('false');
    expect(menu.button('Sign out')?.checkVisibility()).toBeFalse();
    opener?.focus();
    await menu.press('Nöor');
    expect(opener?.getAttribute('aria-expanded')).toBe('true');
    const signOut = menu.button('Sign out');
    expect(signOut?.checkVisibility()).toBeTrue();
    signOut?.focus();
    await menu.escape();
    expect(opener?.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(opener ?? null);
  });

  it('says "again" to somebody whose time is over', async () => {
    const signIn = await signedIn();
    provider.refusal = 'invalid_grant';
    await signIn.renewed();
    expect((await show(signIn)).words()).toBe('Sign in again');
  });

  it('says why nobody can sign in', async () => {
    const signIn = new RedirectSignIn(() => Promise.reject(new TypeError('offline')), { now: () => Date.now() });
    await signIn.signIn('/events');
    const menu = await show(signIn);
    await menu.press('Not signed in');
    expect(menu.words()).toContain('does not answer');
    expect(menu.button('Sign in again')?.checkVisibility()).toBeTrue();
  });
});
