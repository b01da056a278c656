import { Component, input } from '@angular/core';

/** Title and subtitle of the open session. The title, `#session-title`, can take the keyboard. */
@Component({
  selector: 'app-session-head',
  template: `
    <h2 id="session-title" tabindex="-1" [attr.lang]="language()">
      <bdi>{{ name() }}</bdi>
    </h2>
    @if (subtitle()) {
      <p dir="auto" [attr.lang]="language()">{{ subtitle() }}</p>
    }
  `,
  styleUrl: './session-head.css',
})
export class SessionHead {
  readonly name = input.required<string>();
  readonly subtitle = input<string | null>(null);
  readonly language = input<string | null>(null);
}
