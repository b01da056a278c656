import { Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { PluralPipe } from '../../../core/i18n/plural-pipe';
import { Icon } from '../../../shared/ui/icon/icon';
import { SearchLine } from '../../../shared/ui/search-line/search-line';
import { CHOICES, type EventFilters, type FilterChoice, isFilterSet, setFilters } from '../model/event-filters';
import type { FilterOptions } from '../model/filter-options';
import { FilterNames } from './filter-names';
import { FilterSelect } from './filter-select';

/** Search line and filters; on narrow screens the filters fold. */
@Component({
  selector: 'app-event-finder',
  imports: [FilterSelect, Icon, PluralPipe, SearchLine, TranslocoPipe],
  templateUrl: './event-finder.html',
  styleUrl: './event-finder.css',
})
export class EventFinder {
  private readonly names = inject(FilterNames);

  readonly filters = input.required<EventFilters>();
  readonly options = input.required<FilterOptions>();

  readonly changed = output<Partial<EventFilters>>();

  protected readonly isOpen = signal(false);
  protected readonly setCount = computed(() => setFilters(this.filters()).filter((name) => name !== 'text').length);
  protected readonly selects = computed(() =>
    CHOICES.map((name) => ({
      name,
      label: this.names.label(name),
      none: name === 'when' ? undefined : this.names.any(name),
      options: this.options()[name].map((value) => ({ value, name: this.names.option(name, value) })),
      isSet: isFilterSet(this.filters(), name),
    })),
  );

  protected choose(name: FilterChoice, value: string | undefined): void {
    this.changed.emit({ [name]: value });
  }
}
