import { Component, computed, inject, input, output } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';

import type { Pass } from '../../../core/events-api/models/pass';
import type { CustomRegistrationField } from '../../../core/events-api/models/registration';
import { Texts } from '../../../core/i18n/texts';
import { Control } from '../../../shared/ui/field/control';
import { Field } from '../../../shared/ui/field/field';
import { Icon } from '../../../shared/ui/icon/icon';
import type { AttendeeDraft } from '../model/attendee-draft';
import { controlId } from './control-ids';
import { CustomField } from './custom-field';
import { errorText } from './error-text';

/** The questions to one attendee. */
@Component({
  selector: 'app-attendee-fields',
  imports: [Control, CustomField, Field, FormField, Icon, TranslocoPipe],
  templateUrl: './attendee-fields.html',
  styleUrl: './attendee-fields.css',
})
export class AttendeeFields {
  private readonly texts = inject(Texts);

  readonly attendee = input.required<FieldTree<AttendeeDraft>>();
  /** Counted from 1. */
  readonly number = input.required<number>();
  readonly passName = input<string>();
  /** Those to choose from. */
  readonly passes = input<readonly Pass[]>([]);
  readonly fields = input.required<readonly CustomRegistrationField[]>();
  /** Errors are shown of fields that were left, and of all after an attempt to go on. */
  readonly showAll = input(false);
  readonly isRemovable = input(false);
  /** The person at the keyboard: the browser may fill in their own name. */
  readonly isSelf = input(false);

  readonly removed = output();
  readonly passChanged = output<string>();

  protected readonly id = computed(() => this.attendee()().value().id);
  protected readonly questions = computed(() =>
    this.fields().flatMap((field, index) => {
      const answer = this.attendee().answers[index];
      return answer ? [{ field, answer, controlId: this.controlId(field.id) }] : [];
    }),
  );

  protected controlId(control: string): string {
    return controlId(this.id(), control);
  }

  protected error(member: 'firstName' | 'lastName' | 'email'): string | undefined {
    return errorText(this.texts, this.attendee()[member], member, this.showAll());
  }

  protected answerError(answer: FieldTree<AttendeeDraft>['answers'][number]): string | undefined {
    return errorText(this.texts, answer, 'answer', this.showAll());
  }
}
