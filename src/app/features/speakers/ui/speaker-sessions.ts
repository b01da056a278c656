import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

import type { SessionSummary } from '../../../core/events-api/models/session';
import { Language } from '../../../core/i18n/language';
import { formatDay } from '../../../core/time/format-day';
import { formatOtherClock } from '../../../core/time/format-other-clock';
import { formatTimeRange } from '../../../core/time/format-time-range';

/** Sessions as lines: when, what, where; each leads to its place in the agenda. */
@Component({
  selector: 'app-speaker-sessions',
  imports: [RouterLink, TranslocoPipe],
  templateUrl: './speaker-sessions.html',
  styleUrl: './speaker-sessions.css',
})
export class SpeakerSessions {
  private readonly language = inject(Language);

  readonly sessions = input.required<readonly SessionSummary[]>();
  readonly readableEventId = input.required<string>();
  /** IANA zone of the person who reads. */
  readonly viewerZone = input.required<string>();

  protected readonly lines = computed(() => {
    const locale = this.language.current();
    const viewerZone = this.viewerZone();
    return this.sessions().map((session) => ({
      session,
      link: ['/events', this.readableEventId(), 'agenda', session.id],
      day: formatDay(session.when.start, { locale, zone: session.when.zone }, 'short'),
      times: formatTimeRange(session.when, { locale }),
      otherClock: formatOtherClock(session.when, { locale, viewerZone }),
    }));
  });
}
