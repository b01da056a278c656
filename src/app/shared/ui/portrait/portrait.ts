import { Component, input, linkedSignal } from '@angular/core';

import { Monogram } from '../monogram/monogram';

/** Square picture of a person or firm; the monogram where there is none or it cannot be loaded. Decoration. */
@Component({
  selector: 'app-portrait',
  imports: [Monogram],
  template: `
    @if (shown(); as address) {
      <img [src]="address" alt="" loading="lazy" decoding="async" (error)="shown.set(null)" />
    } @else {
      <app-monogram [name]="name()" [seed]="seed()" />
    }
  `,
  styleUrl: './portrait.css',
})
export class Portrait {
  readonly name = input.required<string>();
  readonly seed = input.required<string>();
  readonly image = input<string | null>(null);

  protected readonly shown = linkedSignal(() => this.image());
}
