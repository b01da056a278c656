import { LocationStrategy } from '@angular/common';
import { computed, inject, Service } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, type Params, Router } from '@angular/router';

import { filterParams, readAgendaQuery } from '../data/agenda-query';
import type { AgendaFilters } from '../model/agenda-filters';
import type { AgendaView } from '../model/agenda-query';

/** The agenda's part of the address: what it says, and how to change it. Provided by the agenda page. */
@Service({ autoProvided: false })
export class AgendaAddress {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly location = inject(LocationStrategy);
  private readonly params = toSignal(this.route.paramMap, { requireSync: true });
  private readonly queryParams = toSignal(this.route.queryParamMap, { requireSync: true });

  readonly readableEventId = computed(() => this.params().get('readableEventId') ?? '');
  readonly query = computed(() => readAgendaQuery(this.queryParams()));
  private readonly agendaPath = computed(() => this.pathOf(this.readableEventId(), 'agenda'));

  sessionHref(sessionId: string): string {
    return `${this.agendaPath()}/${encodeURIComponent(sessionId)}`;
  }

  dayHref(day: string): string {
    return `${this.agendaPath()}?day=${day}`;
  }

  chooseDay(day: string): void {
    void this.merge({ day });
  }

  chooseView(view: AgendaView): void {
    void this.merge({ view });
  }

  /** @param isRefining the search is still being typed: going back leads to before it began */
  filterBy(filters: AgendaFilters, isRefining = false): void {
    void this.merge(filterParams(filters), isRefining);
  }

  /** Opens a session over the agenda; `close` then leads back by the browser's own history. */
  open(sessionId: string): void {
    void this.router.navigate([sessionId], {
      relativeTo: this.route,
      queryParamsHandling: 'preserve',
      scroll: 'manual',
      state: { isOverAgenda: true },
    });
  }

  /** @param day the day that was shown below the session: without a wish in the address it would change */
  close(day: string | null): void {
    const state = this.location.getState() as { isOverAgenda?: unknown } | null;
    if (state?.isOverAgenda === true) this.location.back();
    else void this.router.navigate(['.'], { ...this.merging({ day }), replaceUrl: true });
  }

  private merge(queryParams: Params, replaceUrl = false): Promise<boolean> {
    return this.router.navigate([], { ...this.merging(queryParams), replaceUrl });
  }

  private merging(queryParams: Params) {
    return { relativeTo: this.route, queryParams, queryParamsHandling: 'merge', scroll: 'manual' } as const;
  }

  private pathOf(...below: readonly string[]): string {
    return this.location.prepareExternalUrl(this.router.serializeUrl(this.router.createUrlTree(['/events', ...below])));
  }
}
