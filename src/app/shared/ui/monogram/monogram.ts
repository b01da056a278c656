import { Component, computed, input } from '@angular/core';

import { hashOf } from '../../util/seeded-random';
import { initials } from './initials';

const SHAPES = [
  'M44 0h28v28H44zM72 28h28v28H72z',
  'M52 0a48 48 0 0 0 48 48V24a24 24 0 0 1-24-24z',
  'M44 0h12v56H44zM64 0h12v56H64zM84 0h12v56H84z',
  'M36 32a32 32 0 0 1 64 0z',
  'M100 0v12H40V0zM100 20v12H40V20zM100 40v12H40V40z',
  'M52 0h48v48z',
  'M60 0h40v40A40 40 0 0 1 60 0z',
  'M68 4a28 28 0 1 0 .1 0z',
  'M100 0v64a64 64 0 0 1-64-64z',
];
const TONES = 4;

/** Square with initials and one shape, for people and firms without a picture. Decoration: the name stands beside it. */
@Component({
  selector: 'app-monogram',
  template: `
    <svg viewBox="0 0 100 100" aria-hidden="true"><path [attr.d]="shape()" /></svg>
    <span
      ><bdi>{{ letters() }}</bdi></span
    >
  `,
  styleUrl: './monogram.css',
  host: { 'aria-hidden': 'true', '[attr.data-tone]': 'tone()' },
})
export class Monogram {
  readonly name = input.required<string>();
  /** Id that shape and tone are drawn from. */
  readonly seed = input.required<string>();

  protected readonly letters = computed(() => initials(this.name()));
  protected readonly tone = computed(() => hashOf(`tone ${this.seed()}`) % TONES);
  protected readonly shape = computed(() => SHAPES[hashOf(this.seed()) % SHAPES.length]);
}
