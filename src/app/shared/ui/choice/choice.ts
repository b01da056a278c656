import { booleanAttribute, Component, input, model } from '@angular/core';

/**
 * A checkbox or radio button with its words beside it (projected). Can be bound to a signal form field as a checkbox
 * (`[formField]` sets `checked`); radios of one question share a `name`.
 */
@Component({
  selector: 'app-choice',
  template: `
    <label>
      <input
        #box
        class="check"
        [type]="type()"
        [attr.name]="name()"
        [value]="value()"
        [checked]="checked()"
        [disabled]="disabled()"
        [attr.aria-invalid]="invalid() ? 'true' : null"
        [attr.aria-describedby]="describedBy()"
        (change)="checked.set(box.checked)"
      />
      <span><ng-content /></span>
    </label>
  `,
  styleUrl: './choice.css',
})
export class Choice {
  readonly type = input<'checkbox' | 'radio'>('checkbox');
  readonly name = input<string>();
  readonly value = input<string>('on');
  readonly disabled = input(false, { transform: booleanAttribute });
  readonly invalid = input(false, { transform: booleanAttribute });
  readonly describedBy = input<string>();

  readonly checked = model(false);
}
