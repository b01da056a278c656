import { afterNextRender, Component, computed, DOCUMENT, inject, Injector, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { Texts } from '../../../core/i18n/texts';
import { PluralPipe } from '../../../core/i18n/plural-pipe';
import { ErrorSummary } from '../../../shared/ui/error-summary/error-summary';
import { Icon } from '../../../shared/ui/icon/icon';
import { Notice } from '../../../shared/ui/notice/notice';
import { controlId } from '../ui/control-ids';
import { summariseErrors } from '../ui/summarise-errors';
import { OwnDetails } from '../state/own-details';
import { RegistrationFlow } from '../state/registration-flow';
import { StepWays } from '../state/step-ways';
import { AttendeeFields } from '../ui/attendee-fields';
import { StepFrame } from '../ui/step-frame';

@Component({
  selector: 'app-attendees-step-page',
  imports: [AttendeeFields, ErrorSummary, Icon, Notice, PluralPipe, StepFrame, TranslocoPipe],
  templateUrl: './attendees-step-page.html',
})
export class AttendeesStepPage {
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly texts = inject(Texts);
  protected readonly flow = inject(RegistrationFlow);
  protected readonly own = inject(OwnDetails);
  protected readonly ways = inject(StepWays);

  protected readonly wasTried = signal(false);
  protected readonly errors = computed(() =>
    this.wasTried() ? summariseErrors(this.flow.form.attendees, this.flow.fields(), this.texts) : [],
  );
  protected readonly passNames = computed(() => new Map(this.flow.facts()?.passes.map(({ id, name }) => [id, name])));
  /** Without passes people are added here; with passes, by choosing more of them. */
  protected readonly canAdd = computed(
    () => !this.flow.steps().includes('pass') && this.flow.attendees().length < this.flow.mostAttendees(),
  );

  /** What has just happened to the list of people. */
  protected readonly told = signal('');
  /** Each attendee's pass can be changed where there is another one. */
  protected readonly passes = computed(() => (this.flow.steps().includes('pass') ? (this.flow.facts()?.passes ?? []) : []));

  constructor() {
    const edited = this.flow.takeEdited();
    if (edited !== null) this.focus(edited);
  }

  protected add(): void {
    const id = this.flow.addAttendee();
    if (id === undefined) return;
    this.told.set(this.texts.get('registration.attendees.added', { number: this.flow.attendees().length }));
    this.focus(id);
  }

  /** The focus goes to whoever has moved up, or to the last one. */
  protected remove(index: number): void {
    const removed = this.flow.attendees()[index];
    if (!removed) return;
    this.flow.removeAttendee(removed.id);
    this.told.set(this.texts.get('registration.attendees.removed', { number: index + 1 }));
    const next = this.flow.attendees()[Math.min(index, this.flow.attendees().length - 1)];
    if (next) this.focus(next.id);
  }

  private focus(id: string): void {
    afterNextRender(
      { read: () => this.document.getElementById(controlId(id, 'attendee'))?.focus() },
      { injector: this.injector },
    );
  }

  /** The focus goes to where the other person's name belongs: its button is gone. */
  protected leaveOut(): void {
    const { id = '' } = this.own.filledIn() ?? {};
    this.own.leaveOut();
    this.document.getElementById(controlId(id, 'firstName'))?.focus();
  }

  protected goOn(summary: ErrorSummary): void {
    this.wasTried.set(true);
    if (this.flow.form().valid()) {
      this.ways.goOn();
      return;
    }
    afterNextRender({ read: () => summary.focus() }, { injector: this.injector });
  }
}
