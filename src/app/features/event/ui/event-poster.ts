import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import type { PortalEvent } from '../../../core/events-api/models/event';
import { eventPlace } from '../../../core/events-api/models/event-place';
import { eventState } from '../../../core/events-api/models/event-state';
import { Language } from '../../../core/i18n/language';
import { DateBlock } from '../../../shared/ui/date-block/date-block';
import { dateBlockText } from '../../../shared/ui/date-block/date-block-text';
import { Picture } from '../../../shared/ui/picture/picture';
import { longestWord } from '../../../shared/util/longest-word';
import { titleWidth } from '../../../shared/util/title-width';
import { splitDescription } from '../model/split-description';
import { RegisterLink } from './register-link';

/** Names broader than this are printed smaller. */
const LONG_NAME = 24;

/** The event as a poster: kind, name, one line, date, place, the way in, and its picture. */
@Component({
  selector: 'app-event-poster',
  imports: [DateBlock, Picture, RegisterLink, TranslocoPipe],
  templateUrl: './event-poster.html',
  styleUrl: './event-poster.css',
})
export class EventPoster {
  private readonly language = inject(Language);

  readonly event = input.required<PortalEvent>();
  readonly now = input.required<number>();

  protected readonly state = computed(() => eventState(this.event(), this.now()));
  protected readonly place = computed(() => eventPlace(this.event()));
  protected readonly isLong = computed(() => titleWidth(this.event().name) > LONG_NAME);
  protected readonly longestWord = computed(() => longestWord(this.event().name));
  protected readonly date = computed(() => {
    const { start, end, zone } = this.event().when;
    return dateBlockText(start, end, zone, this.language.current());
  });
  protected readonly line = computed(() => splitDescription(this.event().description ?? '').line);
}
