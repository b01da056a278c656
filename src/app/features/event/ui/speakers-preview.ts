import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

import type { NamedRef } from '../../../core/events-api/models/session';
import { PluralPipe } from '../../../core/i18n/plural-pipe';
import { Icon } from '../../../shared/ui/icon/icon';
import { Monogram } from '../../../shared/ui/monogram/monogram';

const MOST = 6;

/** The first few who speak, and the way to all. */
@Component({
  selector: 'app-speakers-preview',
  imports: [Icon, Monogram, PluralPipe, RouterLink, TranslocoPipe],
  templateUrl: './speakers-preview.html',
  styleUrl: './speakers-preview.css',
})
export class SpeakersPreview {
  readonly speakers = input.required<readonly NamedRef[]>();
  readonly readableEventId = input.required<string>();

  protected readonly shown = computed(() => this.speakers().slice(0, MOST));
}
