import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

import { Icon } from '../../../shared/ui/icon/icon';
import { Notice } from '../../../shared/ui/notice/notice';
import type { OwnSessionState } from '../model/own-session-state';

/** What the signed-in person has in a session, or why they can have nothing and what to do about it. */
@Component({
  selector: 'app-own-session-actions',
  imports: [Icon, Notice, RouterLink, TranslocoPipe],
  templateUrl: './own-session-actions.html',
})
export class OwnSessionActions {
  readonly state = input.required<OwnSessionState>();
  readonly readableEventId = input.required<string>();
  readonly isBusy = input(false);
  /** Key of the text that says why taking a seat did not work. */
  readonly trouble = input<string>();

  readonly taken = output();

  protected readonly isGood = computed(() => this.state() === 'registered' || this.state() === 'open');
}
