import { Component, DOCUMENT, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** First stop of the keyboard: past the header, to the page itself. */
@Component({
  selector: 'app-skip-link',
  imports: [TranslocoPipe],
  template: `<a class="skip" [href]="'#' + target()" (click)="skip($event)">{{ 'shell.skip' | transloco }}</a>`,
})
export class SkipLink {
  private readonly document = inject(DOCUMENT);

  /** Id of the element that takes the focus. */
  readonly target = input.required<string>();

  /** Without a navigation: with a base address, `#main` would lead to the start page. */
  protected skip(event: Event): void {
    event.preventDefault();
    const target = this.document.getElementById(this.target());
    target?.focus();
    target?.scrollIntoView();
  }
}
