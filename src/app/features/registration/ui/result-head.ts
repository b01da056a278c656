import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { Language } from '../../../core/i18n/language';
import { PluralPipe } from '../../../core/i18n/plural-pipe';
import type { RegistrationResult } from '../model/registration-result';

/** The result in plain words. */
@Component({
  selector: 'app-result-head',
  imports: [PluralPipe, TranslocoPipe],
  template: `
    <h1>{{ 'registration.result.' + result().state + '.heading' | plural: result().count }}</h1>
    <p>
      {{
        'registration.result.' + result().state + '.text'
          | transloco: { event: result().eventName, emails: emails(), position: result().position }
      }}
    </p>
  `,
  host: { role: 'status' },
  styles: `
    :host {
      padding-block: var(--s7) var(--s6);
      row-gap: var(--s4);
    }

    h1 {
      font-size: var(--t-3xl);
      letter-spacing: var(--track-display);
      line-height: var(--l-display);
    }

    p {
      font-size: var(--t-l);
      line-height: var(--l-l);
      overflow-wrap: anywhere;
    }

    @media (min-width: 64rem) {
      h1 {
        grid-column: 1 / span 9;
      }

      p {
        grid-column: 1 / span 7;
      }
    }
  `,
})
export class ResultHead {
  private readonly language = inject(Language);

  readonly result = input.required<RegistrationResult>();

  protected readonly emails = computed(() => new Intl.ListFormat(this.language.current()).format(this.result().emails));
}
