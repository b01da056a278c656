import { computed, inject, Service, signal } from '@angular/core';

import type { SessionSummary } from '../../../core/events-api/models/session';
import { Texts } from '../../../core/i18n/texts';
import { clashNotes, clashNotesOf } from '../data/clash-notes';
import { findClashes } from '../data/clashes';
import { starredBands } from '../data/starred-bands';
import type { StarNotice } from '../model/star-notice';
import { AgendaState } from './agenda-state';
import { AgendaTexts } from './agenda-texts';
import { clashWords } from './clash-words';

/** The starred sessions of the whole event, and what stands in the way of seeing them all. Provided by the agenda page. */
@Service({ autoProvided: false })
export class MyAgenda {
  private readonly state = inject(AgendaState);
  private readonly agendaTexts = inject(AgendaTexts);
  private readonly texts = inject(Texts);
  private readonly said = signal<StarNotice | null>(null);

  readonly sessions = this.state.starredInOrder;
  private readonly found = computed(() => findClashes(this.sessions()));

  /** One's own agenda says by itself what gets in the way of what. */
  readonly notice = computed(() => (this.said()?.kind === 'clash' && this.state.view() === 'mine' ? null : this.said()));
  readonly clashes = computed(() => clashNotes(this.found(), clashWords(this.texts)));
  readonly bands = computed(() =>
    starredBands(this.state.days(), {
      names: this.agendaTexts.dayNames(),
      lines: this.agendaTexts.linesOf(this.sessions()),
      starred: (count) => this.texts.plural('agenda.mine.starred', count),
    }),
  );
  /** "4 starred · 2 overlaps" */
  readonly summary = computed(() => {
    const overlaps = [...this.found().values()].flat().filter(({ kind }) => kind === 'overlap').length;
    return [
      this.texts.plural('agenda.mine.starred', this.sessions().length),
      ...(overlaps === 0 ? [] : [this.texts.plural('agenda.mine.overlaps', overlaps)]),
    ].join(' · ');
  });

  /** What one starred session gets in the way of. */
  notesOf(session: SessionSummary) {
    if (!this.state.starred().has(session.id)) return [];
    return clashNotesOf(session, this.sessions(), this.found(), clashWords(this.texts));
  }

  /** Sets a star or takes it away, and says what it gets in the way of, or how to have it back. */
  toggleStar(sessionId: string): void {
    this.state.toggleStar(sessionId);
    const session = this.state.agenda().sessions.find(({ id }) => id === sessionId);
    this.said.set(session === undefined ? null : this.noticeOf(session));
  }

  dismiss(): void {
    this.said.set(null);
  }

  private noticeOf(session: SessionSummary): StarNotice | null {
    const { id: sessionId, name } = session;
    if (!this.state.starred().has(sessionId)) {
      if (this.state.view() !== 'mine') return null;
      return { sessionId, kind: 'removed', text: this.texts.get('agenda.mine.removed', { name }), details: [] };
    }
    const details = this.notesOf(session).map(({ text }) => text);
    return details.length === 0 ? null : { sessionId, kind: 'clash', text: name, details };
  }
}
