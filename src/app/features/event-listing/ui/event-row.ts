import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { PortalEvent } from '../../../core/events-api/models/event';
import { eventState } from '../../../core/events-api/models/event-state';
import { Language } from '../../../core/i18n/language';
import { DateBlock } from '../../../shared/ui/date-block/date-block';
import { dateBlockText } from '../../../shared/ui/date-block/date-block-text';
import { Picture } from '../../../shared/ui/picture/picture';
import { excerpt } from '../../../shared/util/excerpt';
import { DATE_STATE } from '../model/date-state';
import { EventFacts } from './event-facts';

/** One event in the list: date in the margin, name and a line of text, place, price and state, seal. */
@Component({
  // An attribute, so that the list item stays one.
  selector: 'li[app-event-row]',
  imports: [DateBlock, EventFacts, Picture, RouterLink],
  templateUrl: './event-row.html',
  styleUrl: './event-row.css',
  host: { '[attr.data-state]': 'dateState()' },
})
export class EventRow {
  private readonly language = inject(Language);

  readonly event = input.required<PortalEvent>();
  readonly now = input.required<number>();
  /** View transition name of the date block, see `DateAnchor`. */
  readonly anchor = input<string>();

  readonly opened = output();

  protected readonly state = computed(() => eventState(this.event(), this.now()));
  protected readonly dateState = computed(() => DATE_STATE[this.state()]);
  protected readonly summary = computed(() => excerpt(this.event().description ?? '', 140));
  protected readonly date = computed(() => {
    const { start, end, zone } = this.event().when;
    return dateBlockText(start, end, zone, this.language.current());
  });
}
