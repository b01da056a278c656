import { computed, inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';

import { stepAfter, stepBefore } from '../data/steps';
import type { RegistrationStep } from '../model/registration-step';
import { CurrentStep } from './current-step';
import { RegistrationFlow } from './registration-flow';

/** The ways from one step to its neighbours. */
@Injectable()
export class StepWays {
  private readonly router = inject(Router);
  private readonly flow = inject(RegistrationFlow);
  private readonly step = inject(CurrentStep).step;

  readonly base = computed(() => ['/events', this.flow.readableEventId(), 'register']);
  readonly back = computed(() => {
    const step = this.step();
    const before = step ? stepBefore(this.flow.steps(), step) : null;
    return before ? [...this.base(), before] : null;
  });

  goOn(): void {
    const step = this.step();
    const after = step ? stepAfter(this.flow.steps(), step) : null;
    if (after) this.goTo(after);
  }

  goTo(step: RegistrationStep): void {
    void this.router.navigate([...this.base(), step]);
  }
}
