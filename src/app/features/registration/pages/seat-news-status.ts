import { Component, computed, effect, inject, signal, untracked } from '@angular/core';

import { Texts } from '../../../core/i18n/texts';
import { type SeatNews, seatNews } from '../data/seat-news';
import { type EventFacts, EventFactsLoader } from '../state/event-facts';

/** Tells who does not see the counts that they have changed while they were choosing. */
@Component({
  selector: 'app-seat-news-status',
  template: `<p class="vh" role="status">{{ text() }}</p>`,
})
export class SeatNewsStatus {
  private readonly texts = inject(Texts);
  private readonly facts = inject(EventFactsLoader).facts;
  private readonly news = signal<readonly SeatNews[]>([]);
  private known: EventFacts | undefined;

  protected readonly text = computed(() =>
    this.news()
      .map(({ name, left }) => this.texts.plural('registration.seatNews', left, { name }))
      .join(' '),
  );

  constructor() {
    effect(() => {
      const facts = this.facts();
      untracked(() => {
        if (facts && this.known) this.news.set(seatNews(this.known, facts));
        this.known = facts;
      });
    });
  }
}
