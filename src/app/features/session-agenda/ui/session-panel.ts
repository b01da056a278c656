import { afterNextRender, Component, ElementRef, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { Icon } from '../../../shared/ui/icon/icon';

/**
 * What opens over the agenda: at the side where there is room, else over the whole screen. The bar's content is
 * projected as `[panelBar]`. Leaving is the page's business: it goes back in the address.
 */
@Component({
  selector: 'app-session-panel',
  imports: [Icon, TranslocoPipe],
  template: `
    <dialog [attr.aria-labelledby]="labelledBy()" (cancel)="leave($event)">
      <div class="bar">
        <ng-content select="[panelBar]" />
        <button class="icon-btn" type="button" [attr.aria-label]="'agenda.close' | transloco" (click)="left.emit()">
          <app-icon name="close" />
        </button>
      </div>
      <div class="content"><ng-content /></div>
    </dialog>
  `,
  styleUrl: './session-panel.css',
  host: { '(click)': 'leaveFromOutside($event)' },
})
export class SessionPanel {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  /** Id of the heading that names the panel. */
  readonly labelledBy = input.required<string>();

  readonly left = output();

  constructor() {
    afterNextRender(() => this.host.querySelector('dialog')?.showModal());
  }

  protected leave(event: Event): void {
    event.preventDefault();
    this.left.emit();
  }

  /** The darkened ground belongs to the dialog: a click there has the dialog itself as its target. */
  protected leaveFromOutside(event: Event): void {
    if (event.target === this.host.querySelector('dialog')) this.left.emit();
  }
}
