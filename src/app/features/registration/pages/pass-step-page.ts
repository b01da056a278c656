import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { Notice } from '../../../shared/ui/notice/notice';
import { PassChooser } from '../../passes/api/pass-chooser';
import { RegistrationFlow } from '../state/registration-flow';
import { StepWays } from '../state/step-ways';
import { StepFrame } from '../ui/step-frame';

@Component({
  selector: 'app-pass-step-page',
  imports: [Notice, PassChooser, StepFrame, TranslocoPipe],
  template: `
    <app-step-frame
      [heading]="'registration.pass.heading' | transloco"
      [lede]="'registration.pass.lede' | transloco"
      [forwardLabel]="'registration.continue' | transloco"
      (forward)="goOn()"
    >
      @if (isMissing()) {
        <app-notice kind="bad" role="alert">
          <p>{{ 'registration.pass.missing' | transloco }}</p>
        </app-notice>
      }
      <app-pass-chooser
        [passes]="flow.facts()?.passes ?? []"
        [quantities]="quantities()"
        [mostInAll]="flow.mostAttendees()"
        (quantityChanged)="flow.choosePass($event.passId, $event.quantity)"
      />
    </app-step-frame>
  `,
})
export class PassStepPage {
  private readonly ways = inject(StepWays);
  protected readonly flow = inject(RegistrationFlow);

  private readonly wasTried = signal(false);
  protected readonly isMissing = computed(() => this.wasTried() && this.flow.needsPass());
  protected readonly quantities = computed(
    () => new Map(this.flow.cart().passes.map(({ passId, quantity }) => [passId, quantity])),
  );

  protected goOn(): void {
    this.wasTried.set(true);
    if (!this.flow.needsPass()) this.ways.goOn();
  }
}
