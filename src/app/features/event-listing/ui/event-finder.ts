import { Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { Language } from '../../../core/i18n/language';
import { nameOf } from '../../../core/i18n/language-facts';
import { PluralPipe } from '../../../core/i18n/plural-pipe';
import { Texts } from '../../../core/i18n/texts';
import { Icon } from '../../../shared/ui/icon/icon';
import { SearchLine } from '../../../shared/ui/search-line/search-line';
import { type EventFilters, PRICES, setFilters, WHEN } from '../model/event-filters';
import type { FilterOptions } from '../model/filter-options';
import { FilterSelect } from './filter-select';

/** Search line and filters; on narrow screens the filters fold. */
@Component({
  selector: 'app-event-finder',
  imports: [FilterSelect, Icon, PluralPipe, SearchLine, TranslocoPipe],
  templateUrl: './event-finder.html',
  styleUrl: './event-finder.css',
})
export class EventFinder {
  private readonly texts = inject(Texts);
  private readonly language = inject(Language);

  readonly filters = input.required<EventFilters>();
  readonly options = input.required<FilterOptions>();

  readonly changed = output<Partial<EventFilters>>();

  protected readonly isOpen = signal(false);
  protected readonly setCount = computed(() => setFilters(this.filters()).filter((name) => name !== 'text').length);
  protected readonly when = this.named('when', () => WHEN);
  protected readonly types = this.named('types', () => this.options().types);
  protected readonly formats = this.named('formats', () => this.options().formats);
  protected readonly prices = this.named('prices', () => PRICES);
  protected readonly languages = computed(() =>
    this.options().languages.map((value) => ({ value, name: nameOf(value, this.language.current()) })),
  );

  private named<T extends string>(group: string, values: () => readonly T[]) {
    return computed(() => values().map((value) => ({ value, name: this.texts.get(`eventListing.${group}.${value}`) })));
  }
}
