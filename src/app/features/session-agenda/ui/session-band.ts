import { Component, input } from '@angular/core';

import type { ClashNote } from '../model/clash-note';
import type { ListBand } from '../model/list-band';
import { SessionRows } from './session-rows';

/**
 * Sessions under one heading, which stands in the margin where there is one. The section has no name, so that sixty of them are no
 * landmarks: headings lead through them.
 */
@Component({
  selector: 'app-session-band',
  imports: [SessionRows],
  template: `
    <section>
      <div class="head">
        <h2>{{ band().heading }}</h2>
        @for (note of band().notes; track $index) {
          <p>{{ note }}</p>
        }
      </div>
      <app-session-rows
        [lines]="band().lines"
        [hasNights]="band().hasNights"
        [starred]="starred()"
        [now]="now()"
        [clashes]="clashes()"
      />
    </section>
  `,
  styleUrl: './session-band.css',
  host: { '[class.is-now]': 'now() !== null' },
})
export class SessionBand {
  readonly band = input.required<ListBand>();
  readonly starred = input.required<ReadonlySet<string>>();
  /** The present, where the sessions are on at this moment. */
  readonly now = input<number | null>(null);
  readonly clashes = input<ReadonlyMap<string, readonly ClashNote[]>>(new Map());
}
