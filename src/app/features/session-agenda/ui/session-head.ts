import { Component, type ElementRef, input, viewChild } from '@angular/core';

/** Title and subtitle of the open session. `focus` takes the keyboard there. */
@Component({
  selector: 'app-session-head',
  template: `
    <h2 #heading id="session-title" tabindex="-1" [attr.lang]="language()">
      <bdi>{{ name() }}</bdi>
    </h2>
    @if (subtitle()) {
      <p dir="auto" [attr.lang]="language()">{{ subtitle() }}</p>
    }
  `,
  styleUrl: './session-head.css',
})
export class SessionHead {
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  readonly name = input.required<string>();
  readonly subtitle = input<string | null>(null);
  readonly language = input<string | null>(null);

  focus(): void {
    this.heading().nativeElement.focus();
  }
}
