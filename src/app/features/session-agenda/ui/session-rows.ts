import { Component, input } from '@angular/core';

import { PluralPipe } from '../../../core/i18n/plural-pipe';
import { Icon } from '../../../shared/ui/icon/icon';
import { STAR_SHAPE } from '../../../shared/ui/icon/star-shape';
import type { ClashNote } from '../model/clash-note';
import type { SessionLine } from '../model/session-line';
import { timeLeft } from '../model/time-left';
import { TrackTag } from './track-tag';

/** Sessions one below the other. Links and stars are heard by `appSessionActions` around the list. */
@Component({
  selector: 'app-session-rows',
  imports: [Icon, PluralPipe, TrackTag],
  templateUrl: './session-rows.html',
  styleUrls: ['./session-rows.css', './star-button.css'],
})
export class SessionRows {
  readonly lines = input.required<readonly SessionLine[]>();
  /** Ids of starred sessions. */
  readonly starred = input.required<ReadonlySet<string>>();
  /** The present, where it is to be shown how much of the sessions is left. */
  readonly now = input<number | null>(null);
  /** Say of each session that begins after midnight that it does. */
  readonly hasNights = input(false);
  readonly clashes = input<ReadonlyMap<string, readonly ClashNote[]>>(new Map());

  protected readonly timeLeft = timeLeft;
  protected readonly starShape = STAR_SHAPE;

  protected done({ start, end }: SessionLine, now: number): string {
    return `${Math.round(((now - start) / (end - start)) * 100)}%`;
  }
}
