import { Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import type { SessionSummary } from '../../../core/events-api/models/session';
import { Language } from '../../../core/i18n/language';
import { PluralPipe } from '../../../core/i18n/plural-pipe';
import { dayKey } from '../../../core/time/day-key';
import { formatDay } from '../../../core/time/format-day';
import { formatTimeRange } from '../../../core/time/format-time-range';
import { seatsLeftIn } from '../model/session-seats';
import { Choice } from '../../../shared/ui/choice/choice';

export interface SessionChoice {
  readonly sessionId: string;
  readonly chosen: boolean;
}

/** The sessions that one can register for, day by day, each with a box to tick. */
@Component({
  selector: 'app-session-picker',
  imports: [Choice, PluralPipe, TranslocoPipe],
  templateUrl: './session-picker.html',
  styleUrl: './session-picker.css',
})
export class SessionPicker {
  private readonly language = inject(Language);

  readonly sessions = input.required<readonly SessionSummary[]>();
  readonly chosenIds = input.required<readonly string[]>();
  /** Whether a full session can be chosen to wait for a seat. */
  readonly canWait = input.required<boolean>();

  readonly sessionChosen = output<SessionChoice>();

  protected readonly days = computed(() => {
    const locale = this.language.current();
    const days = new Map<string, { name: string; rows: ReturnType<SessionPicker['row']>[] }>();
    for (const session of this.sessions()) {
      const { start, zone } = session.when;
      const key = dayKey(start, zone);
      const day = days.get(key) ?? { name: formatDay(start, { locale, zone }), rows: [] };
      day.rows.push(this.row(session, locale));
      days.set(key, day);
    }
    return [...days].map(([key, day]) => ({ key, ...day }));
  });

  private row(session: SessionSummary, locale: string) {
    const seatsLeft = seatsLeftIn(session);
    const isChosen = this.chosenIds().includes(session.id);
    return {
      session,
      isChosen,
      seatsLeft,
      isFull: seatsLeft === 0,
      isClosed: seatsLeft === 0 && !isChosen && !this.canWait(),
      time: formatTimeRange(session.when, { locale }),
    };
  }
}
