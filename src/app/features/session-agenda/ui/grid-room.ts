import { Component, computed, input } from '@angular/core';

import { STAR_SHAPE } from '../../../shared/ui/icon/star-shape';
import type { GridRoomView, UnitWindow } from '../model/grid-view';
import type { SessionLine } from '../model/session-line';

/** One room's column. Links and stars are heard by `appSessionActions` around the grid. */
@Component({
  selector: 'app-grid-room',
  templateUrl: './grid-room.html',
  styleUrls: ['./star-button.css', './grid-room.css', './grid-cell.css'],
})
export class GridRoom {
  readonly room = input.required<GridRoomView>();
  /** Only sessions that can be seen at once; all of them when null. */
  readonly window = input<UnitWindow | null>(null);
  readonly starred = input.required<ReadonlySet<string>>();
  /** The present; null unless the day is going on. */
  readonly now = input<number | null>(null);
  /** Id of the session that is the grid's one tab stop, if it is in this room. */
  readonly tabStop = input<string | null>(null);

  protected readonly starShape = STAR_SHAPE;
  protected readonly drawn = computed(() => {
    const [{ cells }, window] = [this.room(), this.window()];
    return window === null ? cells : cells.filter(({ offset, length }) => offset < window.to && offset + length > window.from);
  });
  protected readonly headingId = computed(() => `room-${this.room().id}`);

  /** How much of a running session is over, in per cent; null before and after it. */
  protected done({ start, end }: SessionLine): number | null {
    const now = this.now();
    return now === null || now < start || now >= end ? null : ((now - start) / (end - start)) * 100;
  }

  protected isPast({ end }: SessionLine): boolean {
    const now = this.now();
    return now !== null && end <= now;
  }
}
