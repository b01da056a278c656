import { Component, computed, inject, input, output } from '@angular/core';

import { Language } from '../../../core/i18n/language';
import { Texts } from '../../../core/i18n/texts';
import { formatMoney } from '../../../shared/util/money';
import type { Alternative } from '../model/alternative';

/** Ways on after a refusal, a button each. */
@Component({
  selector: 'app-alternative-list',
  template: `
    <ul class="actions">
      @for (row of rows(); track row.label) {
        <li>
          <button class="btn btn-line" type="button" (click)="chosen.emit(row.alternative)">{{ row.label }}</button>
        </li>
      }
    </ul>
  `,
})
export class AlternativeList {
  private readonly language = inject(Language);
  private readonly texts = inject(Texts);

  readonly alternatives = input.required<readonly Alternative[]>();

  readonly chosen = output<Alternative>();

  protected readonly rows = computed(() =>
    this.alternatives().map((alternative) => ({ alternative, label: this.label(alternative) })),
  );

  private label(alternative: Alternative): string {
    switch (alternative.kind) {
      case 'otherPass':
        return this.texts.get('registration.alternative.otherPass', {
          pass: alternative.name,
          price: formatMoney(alternative.price, this.language.current(), 'round'),
        });
      case 'withoutSession':
        return this.texts.get('registration.alternative.withoutSession', { session: alternative.name });
      case 'withoutAttendee':
        return this.texts.get('registration.alternative.withoutAttendee', { name: alternative.name });
      case 'step':
        return this.texts.get(`registration.alternative.${alternative.step}`);
    }
  }
}
