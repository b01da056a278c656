import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

import type { PortalEvent } from '../../../core/events-api/models/event';
import { eventPlace } from '../../../core/events-api/models/event-place';
import { eventStateTag } from '../../../core/events-api/models/event-state-tag';
import { Language } from '../../../core/i18n/language';
import { nameOf } from '../../../core/i18n/language-facts';
import { PluralPipe } from '../../../core/i18n/plural-pipe';
import { formatTimeRange } from '../../../core/time/format-time-range';
import { ViewerTime } from '../../../core/time/viewer-time';
import { zoneShortName } from '../../../core/time/zone-short-name';
import { ClockNote } from '../../../shared/ui/clock-note/clock-note';
import { Icon } from '../../../shared/ui/icon/icon';
import { priceWords } from '../model/price-words';
import { ShareButton } from './share-button';

/** When, where, in which language, for how much: four facts in a row. */
@Component({
  selector: 'app-event-fact-list',
  imports: [ClockNote, Icon, PluralPipe, RouterLink, ShareButton, TranslocoPipe],
  templateUrl: './event-fact-list.html',
  styleUrl: './event-fact-list.css',
})
export class EventFactList {
  private readonly language = inject(Language);
  private readonly viewer = inject(ViewerTime);

  readonly event = input.required<PortalEvent>();
  readonly now = input.required<number>();

  protected readonly place = computed(() => eventPlace(this.event()));
  protected readonly tag = computed(() => eventStateTag(this.event(), this.now()));
  protected readonly price = computed(() => priceWords(this.event(), this.language.current()));
  protected readonly languageName = computed(() => {
    const { language } = this.event();
    return language === null ? '' : nameOf(language, this.language.current());
  });
  protected readonly first = computed(() => this.timesIn(this.viewer.inOrder(this.event().when).first.zone));
  protected readonly second = computed(() => {
    const { when } = this.event();
    return this.viewer.differs(when) ? this.timesIn(this.viewer.inOrder(when).second) : undefined;
  });
  protected readonly isViewerFirst = this.viewer.isViewerFirst;

  private timesIn(zone: string): { readonly times: string; readonly zone: string; readonly time: string } {
    const locale = this.language.current();
    const { when } = this.event();
    const times = formatTimeRange(when, { locale, viewerZone: zone });
    const name = zoneShortName(when.start, { locale, zone });
    return { times, zone: name, time: `${times} ${name}` };
  }
}
