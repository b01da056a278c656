import { Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { StatePanel } from '../../../shared/ui/state-panel/state-panel';
import { AgendaClocks } from '../state/agenda-clocks';
import { AgendaFilterState } from '../state/agenda-filter-state';
import { AgendaState } from '../state/agenda-state';
import { AgendaTexts } from '../state/agenda-texts';
import { MyAgenda } from '../state/my-agenda';
import { Printing } from '../state/printing';
import { ReturningGrid } from '../state/returning-grid';
import { AgendaGrid } from '../ui/agenda-grid';
import { AgendaList } from '../ui/agenda-list';
import { SessionBand } from '../ui/session-band';

/** The sessions of the shown day in the chosen view, or why there are none. */
@Component({
  selector: 'app-agenda-sessions',
  imports: [AgendaGrid, AgendaList, SessionBand, StatePanel, TranslocoPipe],
  templateUrl: './agenda-sessions.html',
  styleUrl: './agenda-sessions.css',
})
export class AgendaSessions {
  protected readonly state = inject(AgendaState);
  protected readonly clocks = inject(AgendaClocks);
  protected readonly words = inject(AgendaTexts);
  protected readonly filters = inject(AgendaFilterState);
  protected readonly mine = inject(MyAgenda);
  protected readonly printing = inject(Printing);
  protected readonly returning = inject(ReturningGrid);
}
