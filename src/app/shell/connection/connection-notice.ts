import { Component, computed, DOCUMENT, effect, inject, linkedSignal, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { Connection } from '../../core/connection/connection';
import { EarlierAnswers } from '../../core/connection/earlier-answers';
import { SlowCalls } from '../../core/connection/slow-calls';
import { Language } from '../../core/i18n/language';
import { Texts } from '../../core/i18n/texts';
import { CLOCK } from '../../core/time/clock';
import { Now } from '../../core/time/now';
import { Notice } from '../../shared/ui/notice/notice';
import { ageWords, pauseWords, timeWords } from './age-words';
import { Announcements } from './announcements';

/** Milliseconds that trouble must last before it is shown, and calm before it is taken away: nothing flickers. */
const TROUBLE_LASTS = 700;
const CALM_LASTS = 2000;
/** A pause that is shorter, in milliseconds, needs no words. */
const SHORT_PAUSE = 5000;

interface Words {
  readonly age?: string | undefined;
  readonly next?: string | undefined;
}

type Trouble = 'offline' | 'down' | 'busy' | 'refused' | 'sending' | 'slow' | 'earlier';

/**
 * A card at the lower edge while the Events API cannot be reached or is slow, with the age of what stands on the page. It lies over
 * the page, so that nothing moves when it comes, and goes by itself.
 */
@Component({
  selector: 'app-connection-notice',
  imports: [Notice, TranslocoPipe],
  templateUrl: './connection-notice.html',
  styleUrl: './connection-notice.css',
  providers: [Announcements],
})
export class ConnectionNotice {
  private readonly connection = inject(Connection);
  private readonly earlier = inject(EarlierAnswers);
  private readonly slowCalls = inject(SlowCalls);
  private readonly texts = inject(Texts);
  private readonly language = inject(Language).current;
  private readonly clock = inject(CLOCK);
  private readonly minute = inject(Now).minute;
  private readonly announcements = inject(Announcements);

  private readonly trouble = computed((): Trouble | undefined => {
    const state = this.connection.state();
    if (state !== 'online') return state;
    return this.slowCalls.kind() ?? (this.earlier.oldest() === undefined ? undefined : 'earlier');
  });
  /** What is shown: the trouble, without what passes at once. */
  protected readonly shown = signal<Trouble | undefined>(undefined);
  protected readonly announced = this.announcements.text;
  protected readonly canTry = computed(() => this.shown() !== 'slow' && this.shown() !== 'sending');
  private readonly age = computed(() => {
    const readAt = this.earlier.oldest();
    if (readAt === undefined) return undefined;
    const now = Math.max(this.minute(), readAt);
    const params = { time: timeWords(readAt, now, this.language()), age: ageWords(readAt, now, this.language()) };
    return this.texts.get('states.connection.asOf', params);
  });
  private readonly next = computed(() => {
    const pause = (this.connection.nextAttempt() ?? 0) - this.clock.now();
    if (pause < SHORT_PAUSE) return undefined;
    return this.texts.get('states.connection.next', { pause: pauseWords(pause, this.language()) });
  });
  /** Stays as it was while the card waits for calm, so that nothing in it moves before it goes. */
  protected readonly words = linkedSignal<Words & { readonly trouble: Trouble | undefined }, Words>({
    source: () => ({ trouble: this.trouble(), age: this.age(), next: this.next() }),
    computation: ({ trouble, ...words }, before) => (trouble === undefined && before ? before.value : words),
  });

  constructor() {
    effect((onCleanup) => {
      const trouble = this.trouble();
      const lasts = trouble === undefined ? CALM_LASTS : this.shown() === undefined ? TROUBLE_LASTS : 0;
      const timer = setTimeout(() => this.shown.set(trouble), lasts);
      onCleanup(() => clearTimeout(timer));
    });
    effect(() => {
      const trouble = this.shown();
      if (trouble === undefined) this.announcements.over(this.texts.get('states.connection.over'));
      else this.announcements.say(this.texts.get(`states.connection.${trouble}.heading`));
    });
    this.keepFocusInSight();
  }

  protected tryAgain(): void {
    void this.connection.tryAgain();
  }

  /** What takes the focus is scrolled to above the card (WCAG 2.4.11). */
  private keepFocusInSight(): void {
    const { documentElement: root, defaultView: window } = inject(DOCUMENT);
    effect(() => {
      const height = window?.matchMedia('(max-width: 63.99rem)').matches ? '17rem' : '10rem';
      root.style.scrollPaddingBlockEnd = this.shown() === undefined ? '' : height;
    });
  }
}
