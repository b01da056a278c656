import type { Signal } from '@angular/core';

import type { OtherFlow } from '../config/sign-in-settings';
import type { SignInSession } from './sign-in-session';

/**
 * Signing in and out: the one thing that pages know of it. Provided only where people can sign in, so it is injected as optional by
 * whatever is there without it too. `RedirectSignIn` is the one that does it; it is loaded apart.
 */
export abstract class SignIn {
  abstract readonly session: Signal<SignInSession>;
  /** The account that calls of the Events API go out for; null: nobody's. Undefined until that is known for the first time. */
  abstract readonly caller: Signal<string | null | undefined>;
  /** What people can do at the provider besides signing in. */
  abstract readonly flows: readonly OtherFlow[];

  /** Waits until it is known whether somebody who signed in earlier still is. */
  abstract settled(): Promise<void>;

  /**
   * Somebody asks to sign in. The page is left, and comes back at `returnPath`.
   *
   * @param replacesPage the browser's way back leads past the page: for one that sends people on by itself
   */
  abstract signIn(returnPath: string, replacesPage?: boolean): Promise<void>;

  /** A page that only signed-in people may see sends them to sign in by itself, and is gone from the way back; a loop of such is ended. */
  abstract signInForPage(returnPath: string): Promise<void>;

  /** Somebody asks to do one of `flows`. The page is left; who did it is signed in anew, because names may have changed. */
  abstract openFlow(flow: OtherFlow, returnPath: string): Promise<void>;

  /** Somebody whose sign-in is over would rather go on as nobody: until they say so, nothing is written for them. */
  abstract goOnWithout(): void;

  /** Signs out here and at the provider; the page is left. */
  abstract signOut(): Promise<void>;
}
