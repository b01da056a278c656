import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import type { Letter } from '../model/letter';

/** Jumps to the first name under a letter. */
@Component({
  selector: 'app-letter-index',
  imports: [TranslocoPipe],
  template: `
    <ul [attr.aria-label]="'speakers.byLetter' | transloco">
      @for (entry of letters(); track entry.letter) {
        <li>
          <button type="button" (click)="chosen.emit(entry)">{{ entry.letter }}</button>
        </li>
      }
    </ul>
  `,
  styleUrl: './letter-index.css',
})
export class LetterIndex {
  readonly letters = input.required<readonly Letter[]>();

  readonly chosen = output<Letter>();
}
