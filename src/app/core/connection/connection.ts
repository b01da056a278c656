import { computed, DOCUMENT, inject, Service, signal } from '@angular/core';

import { PORTAL_CONFIG } from '../config/portal-config';
import { type Health, probeHealth } from './probe-health';

/**
 * `down`: the Events API does not answer. `refused`: it answers, but not to this portal, so its origin is not the
 * registered one. `offline`: the device has no connection.
 */
export type ConnectionState = 'online' | 'offline' | 'down' | 'refused';

/** Seconds between two attempts; the last one is kept. */
const PAUSES = [1, 2, 4, 8, 15];
/** So many times the server says that it is well while a call fails before the portal blames its registration. */
const REFUSALS_BEFORE_VERDICT = 2;

/** Knows whether the Events API can be reached, and finds out by itself when it can be again. */
@Service()
export class Connection {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly apiEndpoint = inject(PORTAL_CONFIG).apiEndpoint;
  private readonly isOnline = signal(this.window?.navigator.onLine ?? true);
  private readonly trouble = signal<'down' | 'refused' | undefined>(undefined);
  private readonly recovered = signal(0);
  private attempts = 0;
  private refusals = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  readonly state = computed<ConnectionState>(() => (this.isOnline() ? (this.trouble() ?? 'online') : 'offline'));
  /** Grows each time it is worth asking again; see `reloadWhenBack`. */
  readonly recoveries = this.recovered.asReadonly();

  constructor() {
    this.window?.addEventListener('offline', () => this.isOnline.set(false));
    this.window?.addEventListener('online', () => {
      this.isOnline.set(true);
      void this.tryAgain();
    });
  }

  /** A call got no answer at all. */
  reportUnreachable(): void {
    if (this.trouble() === undefined) this.trouble.set('down');
    if (this.timer === undefined) this.planNextAttempt();
  }

  /** Somebody answers, but cannot serve now: worth waiting for, and no sign of a wrong registration. */
  reportUnavailable(): void {
    this.refusals = 0;
    this.reportUnreachable();
  }

  /** A call got an answer, whichever. */
  reportAnswered(): void {
    if (this.trouble() === undefined) return;
    this.trouble.set(undefined);
    this.attempts = 0;
    this.refusals = 0;
    this.stopWaiting();
  }

  /** Asks at once instead of at the next planned time. */
  async tryAgain(): Promise<void> {
    this.stopWaiting();
    this.judge(await probeHealth(this.apiEndpoint));
    this.recovered.update((count) => count + 1);
    if (this.trouble() !== undefined) this.planNextAttempt();
  }

  private judge(health: Health): void {
    if (this.trouble() === undefined) return;
    this.refusals = health === 'well' ? this.refusals + 1 : 0;
    this.trouble.set(this.refusals > REFUSALS_BEFORE_VERDICT ? 'refused' : 'down');
  }

  private planNextAttempt(): void {
    const pause = PAUSES[Math.min(this.attempts, PAUSES.length - 1)] ?? 0;
    this.attempts += 1;
    this.timer = setTimeout(() => void this.tryAgain(), pause * 1000);
  }

  private stopWaiting(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
