export interface SignedInUser {
  /** The contact's id. */
  readonly id: string;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly email: string | null;
}

/**
 * Who is using the portal. `unknown`: nobody has asked yet. `signingIn`: being asked. `unavailable`: the Events API did
 * not say; the visitor is treated as signed out, and may be asked about again.
 */
export type AuthenticatedUserState =
  | { readonly status: 'unknown' }
  | { readonly status: 'signingIn' }
  | { readonly status: 'signedOut' }
  | { readonly status: 'signedIn'; readonly user: SignedInUser }
  | { readonly status: 'unavailable' };
