import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { Notice } from '../../../shared/ui/notice/notice';
import { RegistrationFlow } from '../state/registration-flow';
import { StepWays } from '../state/step-ways';
import { Waiting } from '../state/waiting';
import { SessionPicker } from '../ui/session-picker';
import { StepFrame } from '../ui/step-frame';

@Component({
  selector: 'app-sessions-step-page',
  imports: [Notice, SessionPicker, StepFrame, TranslocoPipe],
  template: `
    <app-step-frame
      [heading]="'registration.sessions.heading' | transloco"
      [lede]="'registration.sessions.lede' | transloco"
      [forwardLabel]="'registration.continue' | transloco"
      (forward)="goOn()"
    >
      @if (isMissing()) {
        <app-notice kind="bad" role="alert">
          <p>{{ 'registration.sessions.missing' | transloco }}</p>
        </app-notice>
      }
      <app-session-picker
        [sessions]="flow.facts()?.sessions ?? []"
        [chosenIds]="chosenIds()"
        [canWait]="waiting.isOffered()"
        (sessionChosen)="flow.chooseSession($event.sessionId, $event.chosen)"
      />
    </app-step-frame>
  `,
})
export class SessionsStepPage {
  private readonly ways = inject(StepWays);
  protected readonly flow = inject(RegistrationFlow);
  protected readonly waiting = inject(Waiting);

  private readonly wasTried = signal(false);
  protected readonly isMissing = computed(() => this.wasTried() && this.flow.needsSessions());
  protected readonly chosenIds = computed(() => this.flow.sessions().map(({ id }) => id));

  protected goOn(): void {
    this.wasTried.set(true);
    if (!this.flow.needsSessions()) this.ways.goOn();
  }
}
