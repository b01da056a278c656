import { Component, computed, input } from '@angular/core';

import { PluralPipe } from '../../../core/i18n/plural-pipe';
import type { SessionSummary } from '../../../core/events-api/models/session';

/** What somebody speaks about: the first session, and how many more there are. */
@Component({
  selector: 'app-talk-line',
  imports: [PluralPipe],
  template: `
    @if (first(); as session) {
      <bdi [attr.lang]="session.language">{{ session.name }}</bdi>
      @if (more()) {
        &ngsp;<span>{{ 'speakers.moreSessions' | plural: more() }}</span>
      }
    }
  `,
  styleUrl: './talk-line.css',
})
export class TalkLine {
  readonly sessions = input.required<readonly SessionSummary[]>();

  protected readonly first = computed(() => this.sessions()[0]);
  protected readonly more = computed(() => Math.max(0, this.sessions().length - 1));
}
