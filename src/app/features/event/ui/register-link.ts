import { booleanAttribute, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

import type { PortalEvent } from '../../../core/events-api/models/event';
import { eventStateTag } from '../../../core/events-api/models/event-state-tag';
import { Language } from '../../../core/i18n/language';
import { PluralPipe } from '../../../core/i18n/plural-pipe';
import { Icon } from '../../../shared/ui/icon/icon';
import { priceWords } from '../model/price-words';
import { wayIn } from '../model/way-in';

/** The way to register, or in its place the reason why there is none. */
@Component({
  selector: 'app-register-link',
  imports: [Icon, PluralPipe, RouterLink, TranslocoPipe],
  templateUrl: './register-link.html',
  styleUrl: './register-link.css',
})
export class RegisterLink {
  private readonly language = inject(Language);

  readonly event = input.required<PortalEvent>();
  readonly now = input.required<number>();
  readonly withPrice = input(false, { transform: booleanAttribute });

  protected readonly way = computed(() => wayIn(this.event(), this.now()));
  protected readonly tag = computed(() => eventStateTag(this.event(), this.now()));
  /** Empty for what is free: "Register" says it all; and for a waiting list, where nobody pays yet. */
  protected readonly price = computed(() =>
    this.withPrice() && this.way() === 'register' ? (priceWords(this.event(), this.language.current())?.price ?? '') : '',
  );
}
