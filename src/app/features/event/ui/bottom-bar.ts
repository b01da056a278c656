import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import type { PortalEvent } from '../../../core/events-api/models/event';
import { eventStateTag } from '../../../core/events-api/models/event-state-tag';
import { Language } from '../../../core/i18n/language';
import { PluralPipe } from '../../../core/i18n/plural-pipe';
import { priceWords } from '../model/price-words';
import { RegisterLink } from './register-link';

/** On narrow screens the way to register follows at the lower edge. */
@Component({
  selector: 'app-bottom-bar',
  imports: [PluralPipe, RegisterLink, TranslocoPipe],
  template: `
    <div role="region" [attr.aria-label]="'event.registration' | transloco">
      <p>
        @if (price(); as price) {
          <strong>{{ price.key | transloco: { price: price.price } }}</strong>
        }
        @if (tag(); as tag) {
          @if (tag.count === undefined) {
            <span>{{ tag.key | transloco }}</span>
          } @else {
            <span>{{ tag.key | plural: tag.count }}</span>
          }
        }
      </p>
      <app-register-link [event]="event()" [now]="now()" />
    </div>
  `,
  styleUrl: './bottom-bar.css',
})
export class BottomBar {
  private readonly language = inject(Language);

  readonly event = input.required<PortalEvent>();
  readonly now = input.required<number>();

  protected readonly price = computed(() => priceWords(this.event(), this.language.current()));
  protected readonly tag = computed(() => eventStateTag(this.event(), this.now()));
}
