import { afterNextRender, Component, computed, inject, Injector, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { Texts } from '../../../core/i18n/texts';
import { PluralPipe } from '../../../core/i18n/plural-pipe';
import { ErrorSummary } from '../../../shared/ui/error-summary/error-summary';
import { Icon } from '../../../shared/ui/icon/icon';
import { summariseErrors } from '../ui/summarise-errors';
import { RegistrationFlow } from '../state/registration-flow';
import { StepWays } from '../state/step-ways';
import { AttendeeFields } from '../ui/attendee-fields';
import { StepFrame } from '../ui/step-frame';

@Component({
  selector: 'app-attendees-step-page',
  imports: [AttendeeFields, ErrorSummary, Icon, PluralPipe, StepFrame, TranslocoPipe],
  templateUrl: './attendees-step-page.html',
})
export class AttendeesStepPage {
  private readonly injector = inject(Injector);
  private readonly texts = inject(Texts);
  protected readonly flow = inject(RegistrationFlow);
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

  protected goOn(summary: ErrorSummary): void {
    this.wasTried.set(true);
    if (this.flow.form().valid()) {
      this.ways.goOn();
      return;
    }
    afterNextRender({ read: () => summary.focus() }, { injector: this.injector });
  }
}
