import { DestroyRef, DOCUMENT, inject, Service, signal } from '@angular/core';

import { CLOCK } from './clock';

const A_MINUTE = 60_000;

/**
 * The present, as a signal that moves on with each minute: what is on now, what has closed. Browsers stop timers of
 * hidden pages, so it is set anew when the page is seen again.
 */
@Service()
export class Now {
  private readonly clock = inject(CLOCK);
  private readonly document = inject(DOCUMENT);
  private readonly present = signal(this.clock.now());
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Milliseconds since 1970, at most a minute old. */
  readonly minute = this.present.asReadonly();

  constructor() {
    const seenAgain = () => this.document.hidden || this.moveOn();
    this.document.addEventListener('visibilitychange', seenAgain);
    this.waitForNextMinute();
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.timer);
      this.document.removeEventListener('visibilitychange', seenAgain);
    });
  }

  private moveOn(): void {
    clearTimeout(this.timer);
    this.present.set(this.clock.now());
    this.waitForNextMinute();
  }

  private waitForNextMinute(): void {
    const pause = A_MINUTE - (this.clock.now() % A_MINUTE);
    this.timer = setTimeout(() => this.moveOn(), pause);
  }
}
