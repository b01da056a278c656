import { afterRenderEffect, Component, DOCUMENT, ElementRef, inject } from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

import { failureOf } from '../../../core/connection/failure-of';
import { ViewerTime } from '../../../core/time/viewer-time';
import { LoadFailure } from '../../../shared/ui/load-failure/load-failure';
import { StatePanel } from '../../../shared/ui/state-panel/state-panel';
import { AgendaAddress } from '../state/agenda-address';
import { AgendaClocks } from '../state/agenda-clocks';
import { AgendaFilterState } from '../state/agenda-filter-state';
import { AgendaState } from '../state/agenda-state';
import { AgendaTexts } from '../state/agenda-texts';
import { MyAgenda } from '../state/my-agenda';
import { Printing } from '../state/printing';
import { ReturningGrid } from '../state/returning-grid';
import { SessionCalendar } from '../state/session-calendar';
import { AgendaSessions } from './agenda-sessions';
import { ActiveFilters } from '../ui/active-filters';
import { AgendaFilterBar } from '../ui/agenda-filter-bar';
import { AgendaSkeleton } from '../ui/agenda-skeleton';
import { DayTabs } from '../ui/day-tabs';
import { MyAgendaBar } from '../ui/my-agenda-bar';
import { SessionActions } from '../ui/session-actions';
import { StarNoticeBar } from '../ui/star-notice-bar';
import { ViewSwitch } from '../ui/view-switch';
import { ZoneNote } from '../../../shared/ui/zone-note/zone-note';

/** The agenda of an event. A session opens over it, in the outlet. */
@Component({
  selector: 'app-agenda-page',
  imports: [
    ActiveFilters,
    AgendaFilterBar,
    AgendaSessions,
    AgendaSkeleton,
    DayTabs,
    LoadFailure,
    MyAgendaBar,
    RouterLink,
    RouterOutlet,
    SessionActions,
    StarNoticeBar,
    StatePanel,
    TranslocoPipe,
    ViewSwitch,
    ZoneNote,
  ],
  providers: [
    AgendaAddress,
    AgendaState,
    AgendaClocks,
    AgendaTexts,
    AgendaFilterState,
    MyAgenda,
    Printing,
    ReturningGrid,
    SessionCalendar,
  ],
  templateUrl: './agenda-page.html',
  styleUrl: './agenda-page.css',
})
export class AgendaPage {
  private readonly document = inject(DOCUMENT);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly address = inject(AgendaAddress);
  protected readonly state = inject(AgendaState);
  protected readonly clocks = inject(AgendaClocks);
  protected readonly words = inject(AgendaTexts);
  protected readonly filters = inject(AgendaFilterState);
  protected readonly mine = inject(MyAgenda);
  protected readonly calendar = inject(SessionCalendar);
  protected readonly printing = inject(Printing);
  protected readonly failure = failureOf(this.state.resource);
  protected readonly viewerTime = inject(ViewerTime);

  constructor() {
    // While the navigation that leads here is under way: it says whether somebody comes back.
    inject(ReturningGrid);
    let opened: string | null = null;
    afterRenderEffect(() => {
      const now = this.state.openSession();
      if (now === null && opened !== null) this.focusSession(opened);
      opened = now;
    });
    let wereSet = 0;
    afterRenderEffect(() => {
      const areSet = this.filters.active().length;
      if (areSet < wereSet && this.document.activeElement === this.document.body) this.focusSearch();
      wereSet = areSet;
    });
  }

  /** Takes the keyboard over from a filter that was taken away under it. */
  private focusSearch(): void {
    this.host.querySelector<HTMLElement>('[type=search]')?.focus();
  }

  /** Back from a session, the keyboard goes on where it was opened. */
  private focusSession(id: string): void {
    this.document.querySelector<HTMLElement>(`[data-session="${CSS.escape(id)}"]`)?.focus();
  }
}
