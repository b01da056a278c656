import { computed, inject, Service } from '@angular/core';

import { Language } from '../../../core/i18n/language';
import { Texts } from '../../../core/i18n/texts';
import { filterNames } from '../data/filter-names';
import { activeFilters, filterFields, trackChoices, withoutFilter } from '../data/filter-views';
import { type AgendaFilters, NO_FILTERS, type SingleFilter } from '../model/agenda-filters';
import type { ActiveFilter } from '../model/filter-field';
import { AgendaAddress } from './agenda-address';
import { AgendaState } from './agenda-state';

/** The agenda's filters: what can be chosen, what is chosen, and how to change it. */
@Service({ autoProvided: false })
export class AgendaFilterState {
  private readonly address = inject(AgendaAddress);
  private readonly state = inject(AgendaState);
  private readonly language = inject(Language);
  private readonly texts = inject(Texts);

  private readonly names = computed(() =>
    filterNames(this.state.agenda(), this.language.current(), (type) => this.texts.get(`agenda.sessionType.${type}`)),
  );

  readonly search = computed(() => this.state.filters().search);
  readonly fields = computed(() => filterFields(this.state.sessions(), this.state.filters(), this.names()));
  readonly tracks = computed(() => trackChoices(this.state.sessions(), this.state.filters(), this.state.tracks()));
  readonly active = computed(() => activeFilters(this.state.filters(), this.names(), this.state.tracks()));

  change(change: Partial<AgendaFilters>): void {
    this.address.filterBy({ ...this.state.filters(), ...change });
  }

  searchFor(search: string): void {
    const before = this.state.filters();
    this.address.filterBy({ ...before, search }, before.search !== '' && search !== '');
  }

  pick({ name, value }: { readonly name: SingleFilter; readonly value: string | null }): void {
    this.change({ [name]: value });
  }

  toggleTrack(id: string): void {
    const { tracks } = this.state.filters();
    this.change({ tracks: tracks.includes(id) ? tracks.filter((other) => other !== id) : [...tracks, id] });
  }

  remove(filter: ActiveFilter): void {
    this.change(withoutFilter(this.state.filters(), filter));
  }

  clear(): void {
    this.change(NO_FILTERS);
  }
}
