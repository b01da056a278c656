import { computed, inject, Service } from '@angular/core';

import { Texts } from '../../../core/i18n/texts';
import { clashNotes } from '../data/clash-notes';
import { findClashes } from '../data/clashes';
import type { ListBand } from '../model/list-band';
import { AgendaState } from './agenda-state';
import { AgendaTexts } from './agenda-texts';

/** The starred sessions of the shown day, and what stands in the way of seeing them all. */
@Service({ autoProvided: false })
export class MyAgenda {
  private readonly state = inject(AgendaState);
  private readonly agendaTexts = inject(AgendaTexts);
  private readonly texts = inject(Texts);

  private readonly sessions = computed(() => this.state.shown().filter(({ id }) => this.state.starred().has(id)));

  readonly clashes = computed(() =>
    clashNotes(findClashes(this.sessions()), {
      overlap: (minutes, name) => this.texts.plural('agenda.clash.overlap', minutes, { name }),
      tightChange: (minutes, room) => this.texts.plural('agenda.clash.tightChange', minutes, { room }),
    }),
  );

  readonly band = computed<ListBand>(() => {
    const lines = this.sessions().flatMap(({ id }) => this.agendaTexts.lines().get(id) ?? []);
    const day = this.agendaTexts.tabs().find(({ key }) => key === this.state.day()?.key);
    return {
      id: 'mine',
      heading: day?.weekday ?? '',
      notes: [this.texts.plural('agenda.mine.starred', lines.length), this.texts.get('agenda.mine.kept')],
      lines,
    };
  });
}
