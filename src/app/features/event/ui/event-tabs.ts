import { afterRenderEffect, Component, computed, ElementRef, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

import type { EventTab } from '../model/event-tabs';
import type { WayIn } from '../model/way-in';

/** The pages of an event. Stays in view; on narrow screens the page that is shown is scrolled into it. */
@Component({
  selector: 'app-event-tabs',
  imports: [RouterLink, TranslocoPipe],
  templateUrl: './event-tabs.html',
  styleUrl: './event-tabs.css',
})
export class EventTabs {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  readonly readableEventId = input.required<string>();
  readonly tabs = input.required<readonly EventTab[]>();
  /** Path of the page that is shown. */
  readonly path = input.required<string>();
  /** Undefined: one cannot register. */
  readonly way = input<WayIn>();

  protected readonly links = computed(() => {
    const event = `/events/${encodeURIComponent(this.readableEventId())}`;
    return this.tabs().map((tab) => {
      const path = tab === 'overview' ? event : `${event}/${tab}`;
      const isCurrent = this.path() === path || (tab !== 'overview' && this.path().startsWith(`${path}/`));
      return { tab, path, isCurrent };
    });
  });

  constructor() {
    afterRenderEffect(() => {
      if (this.links().some((link) => link.isCurrent)) this.showCurrent();
    });
  }

  private showCurrent(): void {
    const [list, current] = [this.host.querySelector('ul'), this.host.querySelector<HTMLElement>('[aria-current]')];
    if (list === null || current === null) return;
    const offset = current.getBoundingClientRect().x - list.getBoundingClientRect().x;
    list.scrollLeft += offset - (list.clientWidth - current.offsetWidth) / 2;
  }
}
