import { inject, Service } from '@angular/core';

import { Language } from '../../../core/i18n/language';
import { nameOf } from '../../../core/i18n/language-facts';
import { Texts } from '../../../core/i18n/texts';
import { formatter } from '../../../core/time/formatter';
import type { EventFilters, FilterChoice, FilterName } from '../model/event-filters';

/** What filters and their values are called. */
@Service()
export class FilterNames {
  private readonly texts = inject(Texts);
  private readonly language = inject(Language);

  label(filter: FilterChoice): string {
    return this.texts.get(`eventListing.filter.${filter}.label`);
  }

  /** The choice that filters nothing. */
  any(filter: FilterChoice): string {
    return this.texts.get(`eventListing.filter.${filter}.any`);
  }

  option(filter: FilterChoice, value: string): string {
    if (filter === 'language') return nameOf(value, this.language.current());
    if (filter === 'when' && /^\d/.test(value)) return this.month(value);
    return this.texts.get(`eventListing.filter.${filter}.${value}`);
  }

  /** A set filter in a few words: "Price: free". */
  chip(name: FilterName, filters: EventFilters): string {
    if (name === 'withSeats') return this.texts.get('eventListing.withSeats');
    if (name === 'text') return this.texts.get('eventListing.textChip', { text: filters.text });
    const params = { label: this.label(name), value: this.option(name, filters[name] ?? '') };
    return this.texts.get('eventListing.chip', params);
  }

  private month(month: string): string {
    return formatter(this.language.current(), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.parse(month));
  }
}
