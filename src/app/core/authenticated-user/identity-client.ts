import type { OtherFlow } from '../config/sign-in-settings';

/** Somebody whom the provider knows. */
export interface Identity {
  /** Tells the accounts of the provider apart. */
  readonly account: string;
  /** What they are called by; empty where the provider does not say. */
  readonly name: string;
  /** Sent to the Events API (contract, 1.5). */
  readonly idToken: string;
  /** When the token ends, in milliseconds since 1970. */
  readonly expires: number;
}

export interface WayOut {
  /** The browser's way back leads past the page that is left. */
  readonly replacesPage: boolean;
  /** To do something else than signing in. */
  readonly flow: OtherFlow | undefined;
}

/** What the portal needs of a library for signing in; `MsalClient` is the one. */
export interface IdentityClient {
  /**
   * Takes what the provider sent back with a redirect. What comes back from another flow is forgotten: only the flow for signing in
   * makes tokens that the Events API knows.
   *
   * @throws what the provider or the library refused with
   */
  finish(response: string, flow: OtherFlow | undefined): Promise<Identity | null>;
  /** Somebody signed in earlier, with whatever token there is; null: nobody. */
  known(): Identity | null;
  /** A new token without leaving the page; null where only the provider's own page can give one. @throws without an answer */
  renew(): Promise<Identity | null>;
  /** Leaves the page for the provider's. */
  signIn(way: WayOut): Promise<void>;
  /** Forgets everything here, and leaves the page to sign out at the provider. */
  signOut(): Promise<void>;
}
