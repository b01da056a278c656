import { computed, inject, Service } from '@angular/core';

import type { SessionSummary } from '../../../core/events-api/models/session';
import { Texts } from '../../../core/i18n/texts';
import { dayAt } from '../data/day-at';
import { dayNames, dayTabs } from '../data/day-tabs';
import { gridLayout } from '../data/grid-layout';
import { gridView } from '../data/grid-view';
import { listDay } from '../data/list-day';
import { narrowDay } from '../data/narrow-day';
import { sessionLines } from '../data/session-line';
import type { SessionLine } from '../model/session-line';
import { AgendaAddress } from './agenda-address';
import { AgendaClocks } from './agenda-clocks';
import { AgendaState } from './agenda-state';
import { listWords } from './list-words';

/** What the agenda prints: days, list and grid with all their words, in the visitor's language and clocks. */
@Service({ autoProvided: false })
export class AgendaTexts {
  private readonly address = inject(AgendaAddress);
  private readonly state = inject(AgendaState);
  private readonly agendaClocks = inject(AgendaClocks);
  private readonly texts = inject(Texts);

  private readonly zone = this.agendaClocks.zone;
  private readonly clocks = this.agendaClocks.clocks;

  readonly dayNames = computed(() =>
    dayNames(this.state.days(), {
      zone: this.zone(),
      locale: this.clocks().locale,
      hrefOf: (day) => this.address.dayHref(day),
    }),
  );
  readonly tabs = computed(() => dayTabs(this.state.days(), this.dayNames(), this.state.passes()));
  private readonly tab = computed(() => this.tabs().find(({ key }) => key === this.state.day()?.key));
  /** "Saturday, 23 January 2027" */
  readonly dayName = computed(() => this.tab()?.spoken ?? '');
  /** "12 sessions on Saturday" */
  readonly result = computed(() =>
    this.texts.plural('agenda.result', this.tab()?.count ?? 0, { day: this.tab()?.weekday ?? '' }),
  );

  readonly lines = computed(() => this.linesOf(this.state.sessions()));

  readonly list = computed(() => {
    const [day, now, sessions] = [this.state.day(), this.agendaClocks.now(), this.state.shown()];
    if (day === undefined) return undefined;
    return listDay(dayAt(sessions, now ?? Number.NEGATIVE_INFINITY), {
      ...{ day, now, sessions, zone: this.zone(), clocks: this.clocks(), lines: this.lines() },
      words: listWords(this.texts),
    });
  });

  readonly grid = computed(() => {
    const day = this.state.day();
    if (day === undefined) return undefined;
    const layout = gridLayout(narrowDay(day, this.state.shown()), this.state.agenda().rooms, this.zone());
    return gridView(layout, {
      ...{ zone: this.zone(), clocks: this.clocks(), lines: this.lines(), tracks: this.state.tracks() },
      noRoom: this.texts.get('agenda.noRoom'),
      everybody: this.texts.get('agenda.everybody'),
    });
  });

  linesOf(sessions: readonly SessionSummary[]): ReadonlyMap<string, SessionLine> {
    return sessionLines(sessions, {
      clocks: this.clocks(),
      tracks: this.state.tracks(),
      hrefOf: (id) => this.address.sessionHref(id),
      starLabelOf: (name) => this.texts.get('agenda.star', { name }),
      seatsLeft: (left) => this.texts.plural('agenda.seatsLeft', left),
      noRoom: this.texts.get('agenda.noRoom'),
      afterMidnight: (day) => this.texts.get('agenda.afterMidnight', { day }),
    });
  }
}
