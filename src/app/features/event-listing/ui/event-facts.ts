import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import type { PortalEvent } from '../../../core/events-api/models/event';
import { eventPlace } from '../../../core/events-api/models/event-place';
import { eventStateTag } from '../../../core/events-api/models/event-state-tag';
import { Language } from '../../../core/i18n/language';
import { nameOf } from '../../../core/i18n/language-facts';
import { PluralPipe } from '../../../core/i18n/plural-pipe';
import { Texts } from '../../../core/i18n/texts';
import { Icon } from '../../../shared/ui/icon/icon';
import { formatMoney } from '../../../shared/util/money';
import { RowClocksLater } from './row-clocks-later';

const A_DAY = 86_400_000;

/** Place, kind, price and state of an event in two short columns. */
@Component({
  selector: 'app-event-facts',
  imports: [Icon, PluralPipe, TranslocoPipe],
  templateUrl: './event-facts.html',
  styleUrl: './event-facts.css',
})
export class EventFacts {
  private readonly texts = inject(Texts);
  private readonly language = inject(Language);

  private readonly clocks = inject(RowClocksLater).clocks;

  readonly event = input.required<PortalEvent>();
  readonly now = input.required<number>();

  protected readonly place = computed(() => eventPlace(this.event()));
  protected readonly tag = computed(() => eventStateTag(this.event(), this.now()));
  protected readonly where = computed(() => {
    const { town, isOnline } = this.place();
    if (town === null) return isOnline ? this.texts.get('eventListing.online') : '';
    return isOnline ? this.texts.get('eventListing.andOnline', { place: town }) : town;
  });
  protected readonly kind = computed(() => {
    const { type, language } = this.event();
    const typeName = type === null ? '' : this.texts.get(`eventListing.filter.type.${type}`);
    const languageName = language === null ? '' : nameOf(language, this.language.current());
    return [typeName, languageName].filter((part) => part !== '').join(' · ');
  });
  /** Of several days the dates beside it say enough. */
  protected readonly isOneDay = computed(() => {
    const { start, end } = this.event().when;
    return end - start < A_DAY;
  });
  protected readonly times = computed(() => this.clocks()?.timesOf(this.event()));
  protected readonly price = computed(() => {
    const { fromPrice, currency } = this.event();
    if (fromPrice === null) return '';
    if (fromPrice === 0) return this.texts.get('eventListing.free');
    const price = formatMoney({ amount: fromPrice, currency, currencySymbol: null }, this.language.current(), 'round');
    return this.texts.get('eventListing.from', { price });
  });
}
