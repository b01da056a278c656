import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

import type { PortalEvent } from '../../../core/events-api/models/event';
import { eventPlace } from '../../../core/events-api/models/event-place';
import { Language } from '../../../core/i18n/language';
import { DateBlock } from '../../../shared/ui/date-block/date-block';
import { dateBlockText } from '../../../shared/ui/date-block/date-block-text';

/** The event's head in small, for its inner pages. */
@Component({
  selector: 'app-event-strip',
  imports: [DateBlock, RouterLink, TranslocoPipe],
  templateUrl: './event-strip.html',
  styleUrl: './event-strip.css',
})
export class EventStrip {
  private readonly language = inject(Language);

  readonly event = input.required<PortalEvent>();
  readonly now = input.required<number>();

  protected readonly place = computed(() => eventPlace(this.event()));
  protected readonly state = computed(() => {
    if (this.event().cancelled) return 'off';
    return this.event().when.end <= this.now() ? 'past' : 'open';
  });
  protected readonly date = computed(() => {
    const { start, end, zone } = this.event().when;
    return dateBlockText(start, end, zone, this.language.current());
  });
}
