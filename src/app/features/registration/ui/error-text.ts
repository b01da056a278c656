import type { FieldTree } from '@angular/forms/signals';

import type { Texts } from '../../../core/i18n/texts';

/**
 * What is wrong with a field, in words; nothing while it may still be being typed, unless `showAll`. The first error of the field
 * itself counts, else the first below it.
 */
export function errorText<T>(texts: Texts, field: FieldTree<T>, member: string, showAll: boolean): string | undefined {
  const state = field();
  if (!showAll && !state.touched()) return undefined;
  const [error] = state.errorSummary();
  return error && texts.get(`registration.error.${member}.${error.kind}`);
}
