import { APP_BOOTSTRAP_LISTENER, ApplicationRef, type ComponentRef, DOCUMENT, inject, type Provider } from '@angular/core';

import { flowsOf } from '../../core/authenticated-user/flows-of';
import { takeReturnPath } from '../../core/authenticated-user/return-path';
import { sendAsSignedIn } from '../../core/authenticated-user/send-as-signed-in';
import { RedirectSignIn } from '../../core/authenticated-user/redirect-sign-in';
import { SignIn } from '../../core/authenticated-user/sign-in';
import { clearAfterSignOut } from '../../core/authenticated-user/signed-out-mark';
import type { SignInSettings } from '../../core/config/sign-in-settings';
import { CALLER } from '../../core/events-api/caller';
import { SEND_AS_USER } from '../../core/events-api/send-as-user';
import { systemClock } from '../../core/time/clock';
import { AccountMenu } from './account-menu';
import { SignInNotice } from './sign-in-notice';

/** What a provider sends back, in the fragment of the address. */
const RESPONSE = /^#(?=.*\bstate=)(?=.*\b(?:code|error)=)/;

/** What a provider sends back after signing out, as the only thing in the query. */
const SIGNED_OUT = /^\?state=[^&]*$/;

/**
 * Everything that a portal with sign-in has beyond one without, before the portal itself starts: somebody who comes back from the
 * provider is signed in first, so that the page where they were opens as theirs.
 */
export async function startSignIn(settings: SignInSettings, { defaultView: window }: Document): Promise<Provider[]> {
  clearAfterSignOut();
  const load = async () => (await import('../../core/authenticated-user/msal/msal-client')).MsalClient.open(settings);
  const signIn = new RedirectSignIn(load, systemClock, flowsOf(settings));
  const { hash, search, pathname } = window?.location ?? { hash: '', search: '', pathname: '/' };
  if (RESPONSE.test(hash)) {
    const { path, flow } = takeReturnPath();
    window?.history.replaceState(null, '', path);
    await signIn.finish(hash, path, flow);
  } else {
    if (SIGNED_OUT.test(search)) window?.history.replaceState(null, '', pathname);
    signIn.resume();
  }
  window?.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) signIn.cameBack();
  });
  window?.addEventListener('storage', ({ key }) => signIn.followOtherTab(key));
  return [
    { provide: SignIn, useValue: signIn },
    { provide: CALLER, useValue: signIn.caller },
    { provide: SEND_AS_USER, useValue: sendAsSignedIn(signIn) },
    { provide: APP_BOOTSTRAP_LISTENER, multi: true, useFactory: showAccount },
  ];
}

/**
 * The menu is put among the tools of the header, in the same moment as these: before anything is painted, so that nothing moves.
 * The header itself knows nothing of it, because it is loaded also where nobody can sign in (docs/decisions/0007). The notice stands
 * before the page.
 */
function showAccount(): (started: ComponentRef<unknown>) => void {
  const application = inject(ApplicationRef);
  const document = inject(DOCUMENT);
  return ({ location }) => {
    const portal = location.nativeElement as HTMLElement;
    const tools = portal.querySelector('header .tools');
    if (tools) application.bootstrap(AccountMenu, tools.appendChild(document.createElement('div')));
    const main = portal.querySelector('main');
    if (main) application.bootstrap(SignInNotice, main.insertBefore(document.createElement('div'), main.firstChild));
  };
}
