import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { PortalEvent } from '../../../core/events-api/models/event';
import { Language } from '../../../core/i18n/language';
import { DateBlock } from '../../../shared/ui/date-block/date-block';
import { dateBlockText } from '../../../shared/ui/date-block/date-block-text';
import { Picture } from '../../../shared/ui/picture/picture';
import { EventFacts } from './event-facts';

/** The next event, printed in the spot colour across the page. */
@Component({
  selector: 'app-event-lead',
  imports: [DateBlock, EventFacts, Picture, RouterLink],
  templateUrl: './event-lead.html',
  styleUrl: './event-lead.css',
})
export class EventLead {
  private readonly language = inject(Language);

  readonly event = input.required<PortalEvent>();
  readonly now = input.required<number>();
  readonly anchor = input<string>();

  readonly opened = output();

  protected readonly date = computed(() => {
    const { start, end, zone } = this.event().when;
    return dateBlockText(start, end, zone, this.language.current());
  });
}
