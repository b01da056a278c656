import { Component, input, linkedSignal } from '@angular/core';

import { Art, type ArtShape } from '../art/art';

/** The picture of an event; generated art where there is none or it cannot be loaded. Fills its host. Decoration. */
@Component({
  selector: 'app-picture',
  imports: [Art],
  template: `
    @if (shown(); as address) {
      <img
        [src]="address"
        alt=""
        decoding="async"
        [loading]="isFirst() ? 'eager' : 'lazy'"
        [attr.fetchpriority]="isFirst() ? 'high' : null"
        (error)="shown.set(null)"
      />
    } @else {
      <app-art [seed]="seed()" [shape]="shape()" />
    }
  `,
  styleUrl: './picture.css',
  host: { '[attr.data-kind]': "shown() === null ? 'art' : 'image'" },
})
export class Picture {
  readonly image = input<string | null>(null);
  readonly seed = input.required<string>();
  readonly shape = input<ArtShape>('tile');
  /** It is the largest thing of the first view. */
  readonly isFirst = input(false);

  protected readonly shown = linkedSignal(() => this.image());
}
