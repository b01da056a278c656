import { Component, computed, input, signal } from '@angular/core';

import { Icon } from '../../../shared/ui/icon/icon';
import type { ClashNote } from '../model/clash-note';
import type { ListBand, ListDay } from '../model/list-band';
import { growingCount } from './growing-count';
import { SessionBand } from './session-band';

/** A day by time. While it goes on, what is over is folded away and what is on now stands first. */
@Component({
  selector: 'app-agenda-list',
  imports: [Icon, SessionBand],
  templateUrl: './agenda-list.html',
  styleUrl: './agenda-list.css',
  host: { '[class.is-growing]': 'isGrowing()' },
})
export class AgendaList {
  readonly day = input.required<ListDay>();
  readonly starred = input.required<ReadonlySet<string>>();
  /** The present; null unless the day is going on. */
  readonly now = input<number | null>(null);
  readonly clashes = input<ReadonlyMap<string, readonly ClashNote[]>>(new Map());
  /** All of the day at once, for printing. */
  readonly isWhole = input(false);

  private readonly later = computed(() => this.day().later);
  private readonly total = computed(() => this.later().reduce((sum, { lines }) => sum + lines.length, 0));
  private readonly drawn = growingCount(() => this.day().sessions, this.total, { first: 24, step: 48 });

  protected readonly isEarlierOpen = signal(false);
  protected readonly shownLater = computed(() => (this.isWhole() ? this.later() : bandsUpTo(this.later(), this.drawn())));
  protected readonly isGrowing = computed(() => this.drawn() < this.total());
}

/** The first bands that hold at least so many sessions together. */
function bandsUpTo(bands: readonly ListBand[], sessions: number): readonly ListBand[] {
  let seen = 0;
  return bands.filter(({ lines }) => {
    const isNeeded = seen < sessions;
    seen += lines.length;
    return isNeeded;
  });
}
