import type { SignInTrouble } from './sign-in-trouble';

/** Why nobody is signed in. */
export type SignedOutReason =
  /** Nobody has signed in here, or they have signed out. */
  | 'nobody'
  /** Somebody was signed in, and the provider gives no new token without asking them. */
  | 'timeOver'
  /** Somebody went back instead of signing in. */
  | 'changedMind';

/** Who is signed in with the provider, as far as this browser knows. */
export type SignInSession =
  | { readonly status: 'signedOut'; readonly reason: SignedOutReason }
  | { readonly status: 'signingIn' }
  | {
      readonly status: 'signedIn';
      readonly name: string;
      /** Tells accounts apart, and is nobody's name. */
      readonly account: string;
    }
  | {
      readonly status: 'unavailable';
      readonly trouble: SignInTrouble;
      /** What the provider or the library called it, for whoever set up the portal. */
      readonly code: string | undefined;
    };

export const signedOut = (reason: SignedOutReason): SignInSession => ({ status: 'signedOut', reason });
