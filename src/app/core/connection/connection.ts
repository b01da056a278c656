import { computed, DOCUMENT, inject, Service, signal } from '@angular/core';
import { Subject } from 'rxjs';

import { PORTAL_CONFIG } from '../config/portal-config';
import { CLOCK } from '../time/clock';
import { type Health, probeHealth } from './probe-health';

/**
 * `down`: the Events API does not answer. `busy`: somebody answers, but cannot serve now. `refused`: it answers, but not to
 * this portal, so its origin is not the registered one. `offline`: the device has no connection.
 */
export type ConnectionState = 'online' | 'offline' | 'down' | 'busy' | 'refused';

/** Seconds between two attempts, give or take a half, so that not everybody comes at once; the last one is kept. */
const PAUSES = [1, 2, 4, 8, 15];
/** A server that asks for more patience than that, in seconds, is asked again all the same. */
const LONGEST_PAUSE = 300;
/** Without a fault for so long, in milliseconds, the next one is the first again. */
const FORGIVEN_AFTER = 60_000;
/** So many times the server says that it is well while a call fails before the portal blames its registration. */
const REFUSALS_BEFORE_VERDICT = 2;

/** Knows whether the Events API can be reached, and finds out by itself when it can be again. */
@Service()
export class Connection {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly apiEndpoint = inject(PORTAL_CONFIG).apiEndpoint;
  private readonly clock = inject(CLOCK);
  private readonly isOnline = signal(this.window?.navigator.onLine ?? true);
  private readonly trouble = signal<'down' | 'busy' | 'refused' | undefined>(undefined);
  private readonly recovered = signal(0);
  private readonly tried = new Subject<void>();
  private readonly planned = signal<number | undefined>(undefined);
  private probing: Promise<Health> | undefined;
  private failures = 0;
  private lastFault = 0;
  private answered = false;
  private refusals = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  readonly state = computed<ConnectionState>(() => (this.isOnline() ? (this.trouble() ?? 'online') : 'offline'));
  /** Grows each time it is worth asking again; see `reloadWhenBack`. */
  readonly recoveries = this.recovered.asReadonly();
  /** The same for those who are no components: emits each time it is worth asking again. */
  readonly attempts = this.tried.asObservable();
  /** When the next attempt will be made, in milliseconds since 1970. */
  readonly nextAttempt = this.planned.asReadonly();

  constructor() {
    this.window?.addEventListener('offline', () => this.isOnline.set(false));
    this.window?.addEventListener('online', () => {
      this.isOnline.set(true);
      void this.tryAgain();
    });
  }

  /** Whether the Events API has answered during this visit: then it knows this portal, and an answer that stays out was cut off. */
  get hasAnswered(): boolean {
    return this.answered;
  }

  /** A call got no answer at all. */
  reportUnreachable(): void {
    if (this.trouble() !== 'refused') this.trouble.set('down');
    this.planAttempt();
  }

  /**
   * Somebody answers, but cannot serve now: worth waiting for, and no sign of a wrong registration.
   * @param retryAfter seconds that the server asks to wait
   */
  reportUnavailable(retryAfter: number | null): void {
    this.refusals = 0;
    this.trouble.set('busy');
    this.planAttempt(retryAfter ?? 0);
  }

  /** A call got an answer, whichever. The planned attempt stays: others may wait for it with what they have read before. */
  reportAnswered(): void {
    this.answered = true;
    if (this.trouble() === undefined) return;
    this.trouble.set(undefined);
    this.failures = 0;
    this.refusals = 0;
  }

  /** A read was answered with a fault of the server, which others may be spared: it is tried again, ever more slowly. */
  reportFault(retryAfter: number | null): void {
    this.planAttempt(retryAfter ?? 0);
  }

  /** Asks at once instead of at the next planned time. */
  async tryAgain(): Promise<void> {
    this.stopWaiting();
    if (this.trouble() !== undefined) this.judge(await this.probe());
    this.recovered.update((count) => count + 1);
    this.tried.next();
    if (this.trouble() !== undefined) this.planAttempt();
  }

  /** How the server is; those who ask at the same moment share one request. */
  probe(): Promise<Health> {
    this.probing ??= probeHealth(this.apiEndpoint).finally(() => (this.probing = undefined));
    return this.probing;
  }

  private judge(health: Health): void {
    if (this.trouble() === undefined) return;
    this.refusals = health === 'well' ? this.refusals + 1 : 0;
    if (this.refusals > REFUSALS_BEFORE_VERDICT) this.trouble.set('refused');
    else if (this.trouble() === 'refused') this.trouble.set('down');
  }

  /** @param least seconds; a plan that comes sooner gives way to it */
  private planAttempt(least = 0): void {
    const now = this.clock.now();
    const from = now + Math.min(least, LONGEST_PAUSE) * 1000;
    const planned = this.planned();
    if (planned !== undefined && planned >= from) return;
    if (planned === undefined) {
      if (now - this.lastFault > FORGIVEN_AFTER) this.failures = 0;
      this.failures += 1;
      this.lastFault = now;
    }
    clearTimeout(this.timer);
    const pause = (PAUSES[Math.min(this.failures, PAUSES.length) - 1] ?? 0) * (0.5 + Math.random()) * 1000;
    const at = least > 0 ? from + pause : now + pause;
    this.planned.set(at);
    this.timer = setTimeout(() => void this.tryAgain(), at - now);
  }

  private stopWaiting(): void {
    clearTimeout(this.timer);
    this.planned.set(undefined);
  }
}
