import { Component, computed, effect, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

import { failureOf } from '../../../core/connection/failure-of';
import { reloadWhenBack } from '../../../core/connection/reload-when-back';
import { EventsApiService } from '../../../core/events-api/events-api.service';
import { PageTitle } from '../../../core/page-title/page-title';
import { ClockNote } from '../../../shared/ui/clock-note/clock-note';
import { Icon } from '../../../shared/ui/icon/icon';
import { LoadFailure } from '../../../shared/ui/load-failure/load-failure';
import { RichText } from '../../../shared/ui/rich-text/rich-text';
import { StatePanel } from '../../../shared/ui/state-panel/state-panel';
import { SpeakerHead } from '../ui/speaker-head';
import { SpeakerSessions } from '../ui/speaker-sessions';
import { SpeakerSkeleton } from '../ui/speaker-skeleton';

@Component({
  selector: 'app-speaker-page',
  imports: [
    ClockNote,
    Icon,
    LoadFailure,
    RichText,
    RouterLink,
    SpeakerHead,
    SpeakerSessions,
    SpeakerSkeleton,
    StatePanel,
    TranslocoPipe,
  ],
  templateUrl: './speaker-page.html',
  styleUrl: './speaker-page.css',
})
export class SpeakerPage {
  private readonly api = inject(EventsApiService);
  private readonly pageTitle = inject(PageTitle);

  readonly readableEventId = input.required<string>();
  readonly speakerId = input.required<string>();

  private readonly wanted = computed(() => ({ event: this.readableEventId(), speaker: this.speakerId() }));
  protected readonly speaker = rxResource({
    params: this.wanted,
    stream: ({ params: { event, speaker } }) => this.api.speaker(event, speaker),
  });
  protected readonly failure = failureOf(this.speaker);
  private readonly shown = computed(() => (this.speaker.hasValue() ? this.speaker.value() : undefined));
  protected readonly texts = computed(() => {
    const { about = null, accomplishments = null, publications = null } = this.shown() ?? {};
    return [
      { key: 'about', text: about } as const,
      { key: 'accomplishments', text: accomplishments } as const,
      { key: 'publications', text: publications } as const,
    ].flatMap(({ key, text }) => (text === null ? [] : [{ key, text }]));
  });

  constructor() {
    reloadWhenBack(this.speaker);
    effect(() => this.pageTitle.namePage(this.shown()?.name));
  }
}
