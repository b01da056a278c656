import { Directive, inject } from '@angular/core';

import { Field } from './field';

/** Joins a native input, select or textarea to the `app-field` around it. */
@Directive({
  selector: 'input[appControl], select[appControl], textarea[appControl]',
  host: {
    class: 'input',
    '[id]': 'field.controlId()',
    '[attr.aria-describedby]': 'field.describedBy()',
    '[attr.aria-invalid]': "field.error() ? 'true' : null",
    '[attr.aria-required]': "field.required() ? 'true' : null",
  },
})
export class Control {
  protected readonly field = inject(Field);
}
