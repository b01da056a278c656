import { afterRenderEffect, Component, ElementRef, inject, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

import type { EventTab } from '../model/event-tabs';

/** The pages of an event. Stays in view; on narrow screens the page that is shown is scrolled into it. */
@Component({
  selector: 'app-event-tabs',
  imports: [RouterLink, RouterLinkActive, TranslocoPipe],
  templateUrl: './event-tabs.html',
  styleUrl: './event-tabs.css',
})
export class EventTabs {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  readonly readableEventId = input.required<string>();
  readonly tabs = input.required<readonly EventTab[]>();
  readonly isOpen = input.required<boolean>();

  constructor() {
    afterRenderEffect(() => {
      this.tabs();
      this.showCurrent();
    });
  }

  protected pathOf(tab: EventTab): string[] {
    const event = ['/events', this.readableEventId()];
    return tab === 'overview' ? event : [...event, tab];
  }

  protected showCurrent(): void {
    const [list, current] = [this.host.querySelector('ul'), this.host.querySelector<HTMLElement>('[aria-current]')];
    if (list === null || current === null) return;
    const offset = current.getBoundingClientRect().x - list.getBoundingClientRect().x;
    list.scrollLeft += offset - (list.clientWidth - current.offsetWidth) / 2;
  }
}
