import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

import { Icon } from '../../../shared/ui/icon/icon';
import type { StepView } from '../model/step-view';

/** Where one is in the registration; a step that is done can be gone back to. */
@Component({
  selector: 'app-step-list',
  imports: [Icon, RouterLink, TranslocoPipe],
  templateUrl: './step-list.html',
  styleUrl: './step-list.css',
})
export class StepList {
  readonly steps = input.required<readonly StepView[]>();
  /** Address that the steps stand under. */
  readonly base = input.required<readonly string[]>();
}
