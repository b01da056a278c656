import { booleanAttribute, Component, computed, input } from '@angular/core';

import { Icon } from '../icon/icon';

let count = 0;

/**
 * Label, hint and error around one native control, which wears `appControl` and gets its id and descriptions from here:
 * `<app-field label="First name"><input appControl …></app-field>`.
 */
@Component({
  selector: 'app-field',
  imports: [Icon],
  template: `
    <label [attr.for]="controlId()">
      {{ label() }}
      @if (note()) {
        <span class="note">{{ note() }}</span>
      }
    </label>
    @if (hint()) {
      <p class="hint" [id]="hintId()">{{ hint() }}</p>
    }
    <ng-content />
    @if (error()) {
      <p class="error" [id]="errorId()"><app-icon name="warning" size="s" />{{ error() }}</p>
    }
  `,
  styleUrl: './field.css',
})
export class Field {
  readonly label = input.required<string>();
  /** Said after the label in a lighter weight, such as "optional". */
  readonly note = input<string>();
  readonly hint = input<string>();
  readonly error = input<string>();
  readonly required = input(false, { transform: booleanAttribute });
  /** Id of the control; error summaries link to it. */
  readonly controlId = input(`field-${(count += 1)}`);

  readonly hintId = computed(() => `${this.controlId()}-hint`);
  readonly errorId = computed(() => `${this.controlId()}-error`);
  readonly describedBy = computed(() => {
    const ids = [this.hint() ? this.hintId() : '', this.error() ? this.errorId() : ''].filter((id) => id !== '');
    return ids.length === 0 ? null : ids.join(' ');
  });
}
