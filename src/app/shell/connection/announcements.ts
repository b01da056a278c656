import { DestroyRef, inject, Injectable, signal } from '@angular/core';

import { CLOCK } from '../../core/time/clock';

/** The same words are not said again within so many milliseconds, however often the connection comes and goes. */
const SILENT_FOR = 60_000;

/** What a screen reader is told of the connection: each thing once. */
@Injectable()
export class Announcements {
  private readonly clock = inject(CLOCK);
  private readonly said = new Map<string, number>();
  private readonly current = signal('');
  private isTroubled = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  readonly text = this.current.asReadonly();

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  /** What is still so when the same words may be said again is said then. */
  say(words: string): void {
    this.isTroubled = true;
    clearTimeout(this.timer);
    const last = this.said.get(words);
    const now = this.clock.now();
    if (last !== undefined && now - last < SILENT_FOR) {
      if (words !== this.current()) this.timer = setTimeout(() => this.say(words), SILENT_FOR - (now - last));
      return;
    }
    this.said.set(words, now);
    this.current.set(words);
  }

  /** The trouble that was spoken of has passed. */
  over(words: string): void {
    if (!this.isTroubled) return;
    this.say(words);
    this.isTroubled = false;
  }
}
