import { Component, computed, input } from '@angular/core';

import { hashOf } from '../../../shared/util/seeded-random';

const SHAPES = [
  'M0 20V0c11 0 20 9 20 20z',
  'M0 20 10 0l10 20z',
  'M0 0h8v8H0zM12 0h8v8h-8zM0 12h8v8H0zM12 12h8v8h-8z',
  'M0 0h20v5H0zM0 8h14v5H0zM0 16h8v4H0z',
  'M0 0h6v20H0zM9 6h4v14H9zM16 12h4v8h-4z',
  'M10 0a10 10 0 1 0 .1 0zM10 5a5 5 0 1 1-.1 0z',
  'M0 10a10 10 0 0 1 20 0z',
  'M10 0l10 10-10 10L0 10z',
];

/** A small shape that stands before the name of a firm whose logo is not there. Decoration. */
@Component({
  selector: 'app-sponsor-glyph',
  template: ` <svg viewBox="0 0 20 20" aria-hidden="true"><path fill-rule="evenodd" [attr.d]="shape()" /></svg> `,
  styleUrl: './sponsor-glyph.css',
})
export class SponsorGlyph {
  /** Id that the shape is drawn from. */
  readonly seed = input.required<string>();

  protected readonly shape = computed(() => SHAPES[hashOf(this.seed()) % SHAPES.length]);
}
