import { Component, computed, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';

import type { CustomRegistrationField } from '../../../core/events-api/models/registration';
import { Choice } from '../../../shared/ui/choice/choice';
import { Control } from '../../../shared/ui/field/control';
import { Field } from '../../../shared/ui/field/field';
import { Icon } from '../../../shared/ui/icon/icon';
import type { AnswerDraft } from '../model/attendee-draft';

/** So many choices stand side by side; more become a list to choose from. */
const MOST_RADIOS = 6;

/** A question of the event's own, in the form that its type asks for. */
@Component({
  selector: 'app-custom-field',
  imports: [Choice, Control, Field, FormField, Icon, TranslocoPipe],
  templateUrl: './custom-field.html',
  styleUrl: './custom-field.css',
})
export class CustomField {
  readonly field = input.required<CustomRegistrationField>();
  readonly answer = input.required<FieldTree<AnswerDraft>>();
  readonly controlId = input.required<string>();
  readonly error = input<string>();

  protected readonly isSelect = computed(() => this.field().type === 'singleChoice' && this.field().choices.length > MOST_RADIOS);
  protected readonly boxes = computed(() =>
    this.field().choices.flatMap((choice, index) => {
      const flag = this.answer().chosen[index];
      return flag ? [{ choice, flag }] : [];
    }),
  );
  /** What a radio sends and the key of its words; a choice of the event is its own words. */
  protected readonly radios = computed(() => {
    const field = this.field();
    if (field.type === 'singleChoice') return field.choices.map((choice) => ({ value: choice, key: null }));
    const answers: { value: string; key: string | null }[] = [
      { value: 'Yes', key: 'registration.answer.yes' },
      { value: 'No', key: 'registration.answer.no' },
    ];
    return field.isRequired ? answers : [...answers, { value: '', key: 'registration.answer.none' }];
  });

  protected choose(value: string): void {
    const text = this.answer().text();
    text.value.set(value);
    text.markAsDirty();
  }
}
