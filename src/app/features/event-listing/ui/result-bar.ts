import { Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { Language } from '../../../core/i18n/language';
import { nameOf } from '../../../core/i18n/language-facts';
import { PluralPipe } from '../../../core/i18n/plural-pipe';
import { Texts } from '../../../core/i18n/texts';
import { Chip } from '../../../shared/ui/chip/chip';
import { type EventFilters, type FilterName, NO_FILTERS, setFilters } from '../model/event-filters';

/** How many events were found, and the filters that are set, each to be taken away with one press. */
@Component({
  selector: 'app-result-bar',
  imports: [Chip, PluralPipe, TranslocoPipe],
  templateUrl: './result-bar.html',
  styleUrl: './result-bar.css',
})
export class ResultBar {
  private readonly texts = inject(Texts);
  private readonly language = inject(Language);

  readonly filters = input.required<EventFilters>();
  readonly upcoming = input.required<number>();
  readonly past = input.required<number>();

  readonly changed = output<Partial<EventFilters>>();

  protected readonly chips = computed(() =>
    setFilters(this.filters()).map((name) => ({ name, label: this.label(name, this.filters()) })),
  );

  protected remove(name: FilterName): void {
    this.changed.emit({ [name]: NO_FILTERS[name] });
  }

  private label(name: FilterName, filters: EventFilters): string {
    const chip = (value: string): string => this.texts.get(`eventListing.chips.${name}`, { value });
    const word = (group: string, value: string | undefined): string =>
      chip(this.texts.get(`eventListing.${group}.${value ?? ''}`));
    switch (name) {
      case 'text':
        return chip(filters.text);
      case 'when':
        return word('when', filters.when);
      case 'type':
        return word('types', filters.type);
      case 'format':
        return word('formats', filters.format);
      case 'price':
        return word('prices', filters.price);
      case 'language':
        return chip(nameOf(filters.language ?? '', this.language.current()));
      case 'withSeats':
        return this.texts.get('eventListing.withSeats');
    }
  }
}
