import { signal } from '@angular/core';

import { forget, recall, remember } from '../storage/remembered';
import type { Clock } from '../time/clock';
import type { Identity, IdentityClient } from './identity-client';
import { keepReturnPath } from './return-path';
import { SignInBreaker } from './sign-in-breaker';
import type { SignInSession } from './sign-in-session';

/** Says that somebody signed in here before, and nothing about who: only then is anything loaded that could know them. */
const MARKER = 'signed-in-before';
/** A token is renewed so long before its end, in milliseconds: the way to the API takes time, and clocks differ. */
const MARGIN = 60_000;

const SIGNED_OUT: SignInSession = { status: 'signedOut', again: false };
const TIME_OVER: SignInSession = { status: 'signedOut', again: true };

/** Signing in and out, and the token of whoever is signed in: the one thing that the rest of the portal knows of it. */
export class SignIn {
  private readonly load: () => Promise<IdentityClient>;
  private readonly clock: Clock;
  private readonly breaker: SignInBreaker;
  private readonly state = signal<SignInSession>(SIGNED_OUT);
  private client: Promise<IdentityClient> | undefined;
  private identity: Identity | null = null;
  private resuming = Promise.resolve();
  private renewing: Promise<string | null> | undefined;

  readonly session = this.state.asReadonly();

  /** @param load brings the code for signing in; asked for once, and again only after it failed */
  constructor(load: () => Promise<IdentityClient>, clock: Clock) {
    this.load = load;
    this.clock = clock;
    this.breaker = new SignInBreaker(clock);
  }

  /** Finds out whether somebody who signed in earlier still is; does nothing where nobody ever has. */
  resume(): void {
    if (recall(MARKER) === undefined) return;
    this.state.set({ status: 'signingIn' });
    this.resuming = this.findKnown();
  }

  /** Takes what the provider sent back. Never fails: what went wrong is in the session. */
  async finish(response: string): Promise<void> {
    this.state.set({ status: 'signingIn' });
    try {
      this.become(await (await this.opened()).finish(response), SIGNED_OUT);
    } catch (error) {
      if (isChangeOfMind(error)) this.state.set(SIGNED_OUT);
      else this.state.set({ status: 'unavailable', trouble: troubleOf(error) });
    }
  }

  /** Somebody asks to sign in. The page is left, and comes back at `returnPath`. */
  async signIn(returnPath: string): Promise<void> {
    this.breaker.reset();
    await this.leave(returnPath);
  }

  /** A page that only signed-in people may see sends them to sign in by itself; a loop of such is ended. */
  async signInForPage(returnPath: string): Promise<void> {
    if (this.breaker.tryOnce()) await this.leave(returnPath);
    else this.state.set({ status: 'unavailable', trouble: 'loop' });
  }

  /** Signs out here and at the provider; the page is left. */
  async signOut(): Promise<void> {
    forget(MARKER);
    this.identity = null;
    this.state.set(SIGNED_OUT);
    try {
      await (await this.opened()).signOut();
    } catch (error) {
      this.state.set({ status: 'unavailable', trouble: troubleOf(error) });
    }
  }

  /** @returns null while nobody is signed in. Waits for somebody who is being found out about. */
  async token(): Promise<string | null> {
    await this.resuming;
    if (this.identity === null) return null;
    if (this.identity.expires - this.clock.now() > MARGIN) return this.identity.idToken;
    return this.renewed();
  }

  /** A new token, for one that is over or was refused; null when nobody is signed in any more. Asked for once at a time. */
  renewed(): Promise<string | null> {
    this.renewing ??= this.renew().finally(() => (this.renewing = undefined));
    return this.renewing;
  }

  /** The browser shows the page again as it was left for the provider. */
  cameBack(): void {
    if (this.state().status !== 'signingIn') return;
    this.state.set(this.identity ? { status: 'signedIn', name: this.identity.name } : SIGNED_OUT);
  }

  /** The Events API took the token: whatever went round in circles before does not now. */
  accepted(): void {
    this.breaker.reset();
  }

  private async findKnown(): Promise<void> {
    try {
      this.become((await this.opened()).known(), TIME_OVER);
    } catch {
      this.state.set({ status: 'unavailable', trouble: 'unreachable' });
    }
    if (this.identity !== null && this.identity.expires - this.clock.now() <= MARGIN) await this.renewed();
  }

  /** Keeps the old token when nobody answers: the Events API says whether it is still good. */
  private async renew(): Promise<string | null> {
    try {
      this.become(await (await this.opened()).renew(), TIME_OVER);
    } catch {
      return this.identity?.idToken ?? null;
    }
    return this.identity?.idToken ?? null;
  }

  private async leave(returnPath: string): Promise<void> {
    keepReturnPath(returnPath);
    this.state.set({ status: 'signingIn' });
    try {
      await (await this.opened()).signIn();
    } catch (error) {
      this.state.set({ status: 'unavailable', trouble: troubleOf(error) });
    }
  }

  private become(identity: Identity | null, otherwise: SignInSession): void {
    this.identity = identity;
    if (identity) remember(MARKER, '1');
    else forget(MARKER);
    this.state.set(identity ? { status: 'signedIn', name: identity.name } : otherwise);
  }

  private opened(): Promise<IdentityClient> {
    this.client ??= this.load().catch((error: unknown) => {
      this.client = undefined;
      throw error;
    });
    return this.client;
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'errorCode' in error ? error.errorCode : undefined);

/** What providers answer when somebody goes back instead of signing in. */
const isChangeOfMind = (error: unknown): boolean => codeOf(error) === 'access_denied';

/** Codes with which MSAL says that nobody answered. */
const UNREACHABLE = new Set<unknown>([
  'no_network_connectivity',
  'post_request_failed',
  'get_request_failed',
  'endpoints_resolution_error',
]);

/** An error without a code of the library comes from loading its code. */
const troubleOf = (error: unknown): 'unreachable' | 'refused' =>
  codeOf(error) === undefined || UNREACHABLE.has(codeOf(error)) ? 'unreachable' : 'refused';
