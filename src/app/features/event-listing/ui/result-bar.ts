import { Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { PluralPipe } from '../../../core/i18n/plural-pipe';
import { Chip } from '../../../shared/ui/chip/chip';
import { type EventFilters, type FilterName, NO_FILTERS, setFilters } from '../model/event-filters';
import { FilterNames } from './filter-names';

/** How many events were found, and the filters that are set, each to be taken away with one press. */
@Component({
  selector: 'app-result-bar',
  imports: [Chip, PluralPipe, TranslocoPipe],
  templateUrl: './result-bar.html',
  styleUrl: './result-bar.css',
})
export class ResultBar {
  private readonly names = inject(FilterNames);

  readonly filters = input.required<EventFilters>();
  readonly upcoming = input.required<number>();
  readonly past = input.required<number>();

  readonly changed = output<Partial<EventFilters>>();

  protected readonly chips = computed(() =>
    setFilters(this.filters()).map((name) => ({ name, label: this.names.chip(name, this.filters()) })),
  );

  protected remove(name: FilterName): void {
    this.changed.emit({ [name]: NO_FILTERS[name] });
  }
}
