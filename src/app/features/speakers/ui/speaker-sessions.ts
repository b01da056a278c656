import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { SessionSummary } from '../../../core/events-api/models/session';
import { When } from '../../../shared/ui/when/when';

/** Sessions as lines: when, what, where; each leads to its place in the agenda. */
@Component({
  selector: 'app-speaker-sessions',
  imports: [RouterLink, When],
  templateUrl: './speaker-sessions.html',
  styleUrl: './speaker-sessions.css',
})
export class SpeakerSessions {
  readonly sessions = input.required<readonly SessionSummary[]>();
  readonly readableEventId = input.required<string>();
}
