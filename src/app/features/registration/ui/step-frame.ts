import { Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

import { Icon } from '../../../shared/ui/icon/icon';

/** Heading of a step, its content (projected), and the way back and on. */
@Component({
  selector: 'app-step-frame',
  imports: [Icon, RouterLink, TranslocoPipe],
  templateUrl: './step-frame.html',
  styleUrl: './step-frame.css',
})
export class StepFrame {
  readonly heading = input.required<string>();
  readonly lede = input<string>();
  /** Address of the step before; none on the first. */
  readonly back = input<readonly string[] | null>(null);
  readonly forwardLabel = input.required<string>();
  /** Something is on its way: the button stays where it is and cannot be pressed again. */
  readonly isBusy = input(false);

  readonly forward = output();

  protected goOn(event: Event): void {
    event.preventDefault();
    if (!this.isBusy()) this.forward.emit();
  }
}
