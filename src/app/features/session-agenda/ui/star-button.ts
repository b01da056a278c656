import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { STAR_SHAPE } from '../../../shared/ui/icon/star-shape';

/** Takes a session into the visitor's own agenda, or out of it. */
@Component({
  selector: 'app-star-button',
  imports: [TranslocoPipe],
  template: `
    <button
      class="star"
      type="button"
      [attr.aria-pressed]="isStarred()"
      [attr.aria-label]="'agenda.star' | transloco: { name: name() }"
      (click)="toggled.emit()"
    >
      <svg viewBox="0 0 20 20" aria-hidden="true"><path [attr.d]="shape" /></svg>
    </button>
  `,
  styleUrl: './star-button.css',
})
export class StarButton {
  readonly name = input.required<string>();
  readonly isStarred = input.required<boolean>();

  readonly toggled = output();

  protected readonly shape = STAR_SHAPE;
}
