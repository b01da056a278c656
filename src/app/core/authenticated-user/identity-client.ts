/** Somebody whom the provider knows. */
export interface Identity {
  /** What they are called by; empty where the provider does not say. */
  readonly name: string;
  /** Sent to the Events API (contract, 1.5). */
  readonly idToken: string;
  /** When the token ends, in milliseconds since 1970. */
  readonly expires: number;
}

/** What the portal needs of a library for signing in; `MsalClient` is the one. */
export interface IdentityClient {
  /** Takes what the provider sent back with a redirect. @throws what the provider or the library refused with */
  finish(response: string): Promise<Identity | null>;
  /** Somebody signed in earlier, with whatever token there is; null: nobody. */
  known(): Identity | null;
  /** A new token without leaving the page; null where only the provider's own page can give one. @throws without an answer */
  renew(): Promise<Identity | null>;
  /** Leaves the page for the provider's. @param replacesPage the browser's way back leads past the page */
  signIn(replacesPage: boolean): Promise<void>;
  /** Forgets everything here, and leaves the page to sign out at the provider. */
  signOut(): Promise<void>;
}
