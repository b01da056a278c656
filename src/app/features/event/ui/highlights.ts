import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

import type { SessionSummary } from '../../../core/events-api/models/session';
import { Language } from '../../../core/i18n/language';
import { PluralPipe } from '../../../core/i18n/plural-pipe';
import { Texts } from '../../../core/i18n/texts';
import { dayAndTime } from '../../../core/time/day-and-time';
import { formatDay } from '../../../core/time/format-day';
import { formatTimeRange } from '../../../core/time/format-time-range';
import { Icon } from '../../../shared/ui/icon/icon';

/** A few sessions that stand for the programme, and the way to all of it. */
@Component({
  selector: 'app-highlights',
  imports: [Icon, PluralPipe, RouterLink, TranslocoPipe],
  templateUrl: './highlights.html',
  styleUrl: './highlights.css',
})
export class Highlights {
  private readonly language = inject(Language);
  private readonly texts = inject(Texts);

  readonly sessions = input.required<readonly SessionSummary[]>();
  /** How many sessions there are in all. */
  readonly count = input.required<number>();
  readonly readableEventId = input.required<string>();

  protected readonly lines = computed(() => {
    const locale = this.language.current();
    return this.sessions().map((session) => ({
      session,
      when: dayAndTime(
        formatDay(session.when.start, { locale, zone: session.when.zone }, 'short'),
        formatTimeRange(session.when, { locale }),
        locale,
      ),
      who: this.texts.list(session.speakers.map((speaker) => speaker.name)),
    }));
  });
}
