import { Component, input } from '@angular/core';

import type { GridRoomView } from '../model/grid-view';
import { TrackTag } from './track-tag';

/**
 * The heads of all columns in one row that stays while the day is scrolled: one layer for the browser, not one for each
 * room. Hidden from screen readers, for which each column has a heading of its own.
 */
@Component({
  selector: 'app-grid-heads',
  imports: [TrackTag],
  template: `
    @for (room of rooms(); track room.id) {
      <div>
        <p>
          <bdi>{{ room.name }}</bdi>
        </p>
        @for (track of room.tracks.slice(0, 2); track track.id) {
          <app-track-tag [track]="track" />
        }
      </div>
    }
  `,
  styleUrl: './grid-heads.css',
  host: { 'aria-hidden': 'true' },
})
export class GridHeads {
  readonly rooms = input.required<readonly GridRoomView[]>();
}
