/** Why nobody can sign in now; each has a text. */
export type SignInTrouble =
  /** The provider does not answer, or its code could not be loaded. */
  | 'unreachable'
  /** The provider refused, or answered what cannot be used. */
  | 'refused'
  /** Signing in ended again and again without anybody being signed in. */
  | 'loop';

/** Who is signed in with the provider, as far as this browser knows. `signedOut.again`: somebody was, and their time is over. */
export type SignInSession =
  | { readonly status: 'signedOut'; readonly again: boolean }
  | { readonly status: 'signingIn' }
  | { readonly status: 'signedIn'; readonly name: string }
  | { readonly status: 'unavailable'; readonly trouble: SignInTrouble };
