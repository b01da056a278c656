import { linkedSignal, signal } from '@angular/core';

import type { OtherFlow } from '../config/sign-in-settings';
import { forget, recall, remember } from '../storage/remembered';
import type { Clock } from '../time/clock';
import { aloneAmongTabs } from './alone-among-tabs';
import type { Identity, IdentityClient } from './identity-client';
import { keepReturnPath } from './return-path';
import { SignIn } from './sign-in';
import { SignInBreaker } from './sign-in-breaker';
import { clearAfterSignOut, lastSignOut, markSignOut } from './signed-out-mark';
import { signedOut, type SignInSession } from './sign-in-session';
import { codeOf, isChangeOfMind, isForgottenPassword, type SignInTrouble, troubleOf } from './sign-in-trouble';

/** Says that somebody signed in here before, and nothing about who: only then is anything loaded that could know them. */
const MARKER = 'signed-in-before';
/** A token is renewed so long before its end, in milliseconds: the way to the API takes time, and clocks differ. */
const MARGIN = 60_000;

/** Signs in by redirect, and has the token of whoever is signed in. */
export class RedirectSignIn extends SignIn {
  private readonly load: () => Promise<IdentityClient>;
  private readonly clock: Clock;
  private readonly breaker: SignInBreaker;
  private readonly state = signal<SignInSession>(signedOut('nobody'));
  private client: Promise<IdentityClient> | undefined;
  private identity: Identity | null = null;
  private resuming = Promise.resolve();
  private renewing: Promise<string | null> | undefined;
  private heardOf = lastSignOut();

  readonly session = this.state.asReadonly();
  readonly caller = linkedSignal<SignInSession, string | null | undefined>({
    source: this.state,
    computation: (session, known) => (session.status === 'signingIn' ? known?.value : accountOf(session)),
  }).asReadonly();
  readonly flows: readonly OtherFlow[];

  /** @param load brings the code for signing in; asked for once, and again only after it failed */
  constructor(load: () => Promise<IdentityClient>, clock: Clock, flows: readonly OtherFlow[] = []) {
    super();
    this.load = load;
    this.clock = clock;
    this.flows = flows;
    this.breaker = new SignInBreaker(clock);
  }

  /** Finds out whether somebody who signed in earlier still is; does nothing where nobody ever has. */
  resume(): void {
    if (recall(MARKER) === undefined) return;
    this.state.set({ status: 'signingIn' });
    this.resuming = this.findKnown();
  }

  settled(): Promise<void> {
    return this.resuming;
  }

  /**
   * Takes what the provider sent back. Never fails: what went wrong is in the session.
   *
   * @param returnPath where the visitor was, in case that the provider has to be asked once more
   * @param flow what the visitor did there, if something else than signing in
   */
  async finish(response: string, returnPath: string, flow?: OtherFlow): Promise<void> {
    this.state.set({ status: 'signingIn' });
    try {
      const identity = await (await this.opened()).finish(response, flow);
      if (flow) await this.signInForPage(returnPath);
      else this.become(identity, signedOut('nobody'));
    } catch (error) {
      if (isForgottenPassword(error) && this.flows.includes('resetPassword')) await this.openFlow('resetPassword', returnPath);
      else if (isChangeOfMind(error)) await this.comeBack();
      else this.fail(error);
    }
  }

  async signIn(returnPath: string, replacesPage = false): Promise<void> {
    this.breaker.reset();
    await this.leave(returnPath, replacesPage);
  }

  async signInForPage(returnPath: string): Promise<void> {
    if (this.breaker.tryOnce()) await this.leave(returnPath, true);
    else this.stop('loop');
  }

  async openFlow(flow: OtherFlow, returnPath: string): Promise<void> {
    await this.leave(returnPath, false, flow);
  }

  async signOut(): Promise<void> {
    forget(MARKER);
    markSignOut(this.clock);
    this.heardOf = lastSignOut();
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
    if (this.identity === null || this.isFresh(this.identity)) return this.identity?.idToken ?? null;
    return this.renewed();
  }

  /** A new token, for one that is over or was refused; null when nobody is signed in any more. Asked for once at a time. */
  renewed(): Promise<string | null> {
    const before = lastSignOut();
    this.renewing ??= aloneAmongTabs('sign-in-renewal', (hadToWait) => this.renew(hadToWait, before)).finally(
      () => (this.renewing = undefined),
    );
    return this.renewing;
  }

  goOnWithout(): void {
    this.state.set(signedOut('nobody'));
  }

  /** The Events API took the token: whatever went round in circles before does not now. */
  accepted(): void {
    this.breaker.reset();
  }

  /** The Events API took not even a new token. Calls go without one from now on: what needs no account still works. */
  notAccepted(code: string): void {
    this.identity = null;
    this.stop('notAccepted', code);
  }

  /** The browser shows the page again as it was left, for the provider or for anything else. */
  cameBack(): void {
    if (this.state().status === 'signingIn') this.state.set(this.identity ? signedIn(this.identity) : signedOut('changedMind'));
    this.followOtherTab(MARKER);
  }

  /** Somebody has signed in or out in another tab. */
  followOtherTab(key: string | null): void {
    const hasSignedOut = lastSignOut() !== this.heardOf;
    if (hasSignedOut) this.hearOfSigningOut();
    else if (key !== MARKER && key !== null) return;
    const isSignedIn = recall(MARKER) !== undefined;
    if (isSignedIn && this.identity === null && this.state().status !== 'signingIn') {
      this.client = undefined;
      this.resume();
    }
    if (!isSignedIn && this.identity !== null) this.become(null, signedOut('timeOver'));
  }

  /** Whoever is signed in by now is somebody else, also where this page was out of sight meanwhile. */
  private hearOfSigningOut(): void {
    this.heardOf = lastSignOut();
    clearAfterSignOut();
    this.identity = null;
    this.state.set(signedOut('nobody'));
    // Somebody else may follow in the same moment: that nobody was there in between must not be missed.
    this.caller();
  }

  private async findKnown(): Promise<void> {
    const before = lastSignOut();
    try {
      const known = (await this.opened()).known();
      if (lastSignOut() === before) this.become(known, signedOut('timeOver'));
    } catch (error) {
      this.stop('unreachable', codeOf(error));
    }
    if (this.identity !== null && !this.isFresh(this.identity)) await this.renewed();
  }

  /**
   * Keeps the old token when nobody answers: the Events API says whether it is still good. Whoever has signed out meanwhile is not
   * brought back.
   *
   * @param before the last sign-out when the token was asked for
   */
  private async renew(hadToWait: boolean, before: string | undefined): Promise<string | null> {
    try {
      // What another tab has kept meanwhile is read only by a client that is opened anew.
      if (hadToWait) this.client = undefined;
      const client = await this.opened();
      const known = client.known();
      const isNew = known !== null && known.idToken !== this.identity?.idToken && this.isFresh(known);
      const identity = isNew ? known : await client.renew();
      if (lastSignOut() === before) this.become(identity, signedOut('timeOver'));
    } catch {
      // Nobody answers: the token there is stays.
    }
    return this.identity?.idToken ?? null;
  }

  /** Without having done what they went for. Whoever was signed in before still is. */
  private async comeBack(): Promise<void> {
    if (recall(MARKER) === undefined) this.state.set(signedOut('changedMind'));
    else await this.findKnown();
  }

  private async leave(returnPath: string, replacesPage: boolean, flow?: OtherFlow): Promise<void> {
    keepReturnPath(returnPath, flow);
    this.state.set({ status: 'signingIn' });
    try {
      await (await this.opened()).signIn({ replacesPage, flow });
    } catch (error) {
      this.fail(error);
    }
  }

  private become(identity: Identity | null, otherwise: SignInSession): void {
    this.identity = identity;
    if (identity) remember(MARKER, '1');
    else forget(MARKER);
    this.state.set(identity ? signedIn(identity) : otherwise);
  }

  private isFresh({ expires }: Identity): boolean {
    return expires - this.clock.now() > MARGIN;
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

const signedIn = ({ name, account }: Identity): SignInSession => ({ status: 'signedIn', name, account });

const accountOf = (session: SignInSession): string | null => (session.status === 'signedIn' ? session.account : null);
