import { Component, computed, input } from '@angular/core';

import type { ClashNote } from '../model/clash-note';
import type { ListBand } from '../model/list-band';
import { SessionRows } from './session-rows';

/** Sessions under one heading, which stands in the margin where there is one. */
@Component({
  selector: 'app-session-band',
  imports: [SessionRows],
  template: `
    <section [attr.aria-labelledby]="headingId()">
      <div class="head">
        <h2 [id]="headingId()">{{ band().heading }}</h2>
        @for (note of band().notes; track $index) {
          <p>{{ note }}</p>
        }
      </div>
      <app-session-rows [lines]="band().lines" [starred]="starred()" [now]="now()" [clashes]="clashes()" />
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

  protected readonly headingId = computed(() => `band-${this.band().id}`);
}
