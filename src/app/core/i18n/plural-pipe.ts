import { inject, Pipe, type PipeTransform } from '@angular/core';

import { type TextParams, Texts } from './texts';

/** `{{ 'states.event.seatsLeft' | plural: seats }}`: see `Texts.plural`. Impure, because the language is an input too. */
@Pipe({ name: 'plural', pure: false })
export class PluralPipe implements PipeTransform {
  private readonly texts = inject(Texts);

  transform(key: string, count: number, params?: TextParams): string {
    return this.texts.plural(key, count, params);
  }
}
