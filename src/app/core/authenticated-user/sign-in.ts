import { signal } from '@angular/core';

import { forget, recall, remember } from '../storage/remembered';
import type { Clock } from '../time/clock';
import type { Identity, IdentityClient } from './identity-client';
import { keepReturnPath } from './return-path';
import { SignInBreaker } from './sign-in-breaker';
import { signedOut, type SignInSession } from './sign-in-session';
import { codeOf, isChangeOfMind, type SignInTrouble, troubleOf } from './sign-in-trouble';

/** Says that somebody signed in here before, and nothing about who: only then is anything loaded that could know them. */
const MARKER = 'signed-in-before';
/** A token is renewed so long before its end, in milliseconds: the way to the API takes time, and clocks differ. */
const MARGIN = 60_000;

/** Signing in and out, and the token of whoever is signed in: the one thing that the rest of the portal knows of it. */
export class SignIn {
  private readonly load: () => Promise<IdentityClient>;
  private readonly clock: Clock;
  private readonly breaker: SignInBreaker;
  private readonly state = signal<SignInSession>(signedOut('nobody'));
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

  /** Waits until it is known whether somebody who signed in earlier still is. */
  settled(): Promise<void> {
    return this.resuming;
  }

  /** Takes what the provider sent back. Never fails: what went wrong is in the session. */
  async finish(response: string): Promise<void> {
    this.state.set({ status: 'signingIn' });
    try {
      this.become(await (await this.opened()).finish(response), signedOut('nobody'));
    } catch (error) {
      if (isChangeOfMind(error)) this.state.set(signedOut('changedMind'));
      else this.fail(error);
    }
  }

  /**
   * Somebody asks to sign in. The page is left, and comes back at `returnPath`.
   *
   * @param replacesPage the browser's way back leads past the page: for one that sends people on by itself
   */
  async signIn(returnPath: string, replacesPage = false): Promise<void> {
    this.breaker.reset();
    await this.leave(returnPath, replacesPage);
  }

  /** A page that only signed-in people may see sends them to sign in by itself, and is gone from the way back; a loop of such is ended. */
  async signInForPage(returnPath: string): Promise<void> {
    if (this.breaker.tryOnce()) await this.leave(returnPath, true);
    else this.stop('loop');
  }

  /** Signs out here and at the provider; the page is left. */
  async signOut(): Promise<void> {
    forget(MARKER);
    this.identity = null;
    this.state.set(signedOut('nobody'));
    try {
      await (await this.opened()).signOut();
    } catch (error) {
      this.fail(error);
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
    this.state.set(this.identity ? { status: 'signedIn', name: this.identity.name } : signedOut('changedMind'));
  }

  /** The Events API took the token: whatever went round in circles before does not now. */
  accepted(): void {
    this.breaker.reset();
  }

  private async findKnown(): Promise<void> {
    try {
      this.become((await this.opened()).known(), signedOut('timeOver'));
    } catch {
      this.stop('unreachable');
    }
    if (this.identity !== null && this.identity.expires - this.clock.now() <= MARGIN) await this.renewed();
  }

  /** Keeps the old token when nobody answers: the Events API says whether it is still good. */
  private async renew(): Promise<string | null> {
    try {
      this.become(await (await this.opened()).renew(), signedOut('timeOver'));
    } catch {
      return this.identity?.idToken ?? null;
    }
    return this.identity?.idToken ?? null;
  }

  private async leave(returnPath: string, replacesPage: boolean): Promise<void> {
    keepReturnPath(returnPath);
    this.state.set({ status: 'signingIn' });
    try {
      await (await this.opened()).signIn(replacesPage);
    } catch (error) {
      this.fail(error);
    }
  }

  private become(identity: Identity | null, otherwise: SignInSession): void {
    this.identity = identity;
    if (identity) remember(MARKER, '1');
    else forget(MARKER);
    this.state.set(identity ? { status: 'signedIn', name: identity.name } : otherwise);
  }

  private fail(error: unknown): void {
    this.stop(troubleOf(error), codeOf(error));
  }

  private stop(trouble: SignInTrouble, code?: string): void {
    this.state.set({ status: 'unavailable', trouble, code });
  }

  private opened(): Promise<IdentityClient> {
    this.client ??= this.load().catch((error: unknown) => {
      this.client = undefined;
      throw error;
    });
    return this.client;
  }
}
