import { booleanAttribute, Component, input } from '@angular/core';

/**
 * What stands where something else would: nothing found, nothing yet, sold out, failed. A heading, a sentence
 * (projected), and always a next step: buttons and links in a projected element with `class="actions"`.
 */
@Component({
  selector: 'app-state-panel',
  template: `
    <ng-content select="[panelTag]" />
    @if (isPage()) {
      <h1>{{ heading() }}</h1>
    } @else {
      <h2>{{ heading() }}</h2>
    }
    <ng-content />
  `,
  styleUrl: './state-panel.css',
})
export class StatePanel {
  readonly heading = input.required<string>();
  /** The panel is all of the page: its heading is the page's. */
  readonly isPage = input(false, { transform: booleanAttribute });
}
