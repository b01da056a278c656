import { Component, input } from '@angular/core';

import type { TrackView } from '../model/track-view';

/** A track's colour and name; the colour never stands alone. */
@Component({
  selector: 'app-track-tag',
  template: `<bdi>{{ track().name }}</bdi>`,
  styleUrl: './track-tag.css',
  host: { '[style.--hue]': '"var(--track-" + track().hue + ")"', '[class.is-dashed]': 'track().isDashed' },
})
export class TrackTag {
  readonly track = input.required<TrackView>();
}
