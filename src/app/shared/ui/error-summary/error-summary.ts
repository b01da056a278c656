import { Component, DOCUMENT, ElementRef, inject, input } from '@angular/core';

import { Icon } from '../icon/icon';

export interface SummarisedError {
  /** Id of the control the line leads to. */
  readonly controlId: string;
  readonly message: string;
}

/**
 * What is to be corrected, above a form. Show it after an attempt to go on and call `focus()`: the summary takes the
 * focus, each line leads to its control.
 */
@Component({
  selector: 'app-error-summary',
  imports: [Icon],
  template: `
    @if (errors().length > 0) {
      <section tabindex="-1" role="alert" aria-labelledby="error-summary-heading">
        <h2 id="error-summary-heading"><app-icon name="warning" />{{ heading() }}</h2>
        <ul>
          @for (error of errors(); track error.controlId) {
            <li>
              <a [href]="'#' + error.controlId" (click)="goTo($event, error.controlId)">{{ error.message }}</a>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styleUrl: './error-summary.css',
})
export class ErrorSummary {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly document = inject(DOCUMENT);

  /** Such as "Three things to correct". */
  readonly heading = input.required<string>();
  readonly errors = input.required<readonly SummarisedError[]>();

  focus(): void {
    this.host.nativeElement.querySelector('section')?.focus();
  }

  protected goTo(event: Event, controlId: string): void {
    event.preventDefault();
    const control = this.document.getElementById(controlId);
    control?.scrollIntoView({ block: 'center' });
    control?.focus({ preventScroll: true });
  }
}
