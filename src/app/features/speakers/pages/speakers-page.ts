import { afterNextRender, Component, computed, DOCUMENT, inject, Injector, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

import { failureOf } from '../../../core/connection/failure-of';
import { reloadWhenBack } from '../../../core/connection/reload-when-back';
import { EventsApiService } from '../../../core/events-api/events-api.service';
import { Language } from '../../../core/i18n/language';
import { PluralPipe } from '../../../core/i18n/plural-pipe';
import { LoadFailure } from '../../../shared/ui/load-failure/load-failure';
import { SearchLine } from '../../../shared/ui/search-line/search-line';
import { StatePanel } from '../../../shared/ui/state-panel/state-panel';
import { lettersOf } from '../data/letters';
import { listedSpeakers } from '../data/listed-speakers';
import { findSpeakers, searchableSpeakers } from '../data/speaker-search';
import type { Letter } from '../model/letter';
import { drawInSlices } from '../state/draw-in-slices';
import { LetterIndex } from '../ui/letter-index';
import { PeopleSkeleton } from '../ui/people-skeleton';
import { PersonTile } from '../ui/person-tile';
import { TalkLine } from '../ui/talk-line';

@Component({
  selector: 'app-speakers-page',
  imports: [
    LetterIndex,
    LoadFailure,
    PeopleSkeleton,
    PersonTile,
    PluralPipe,
    RouterLink,
    SearchLine,
    StatePanel,
    TalkLine,
    TranslocoPipe,
  ],
  templateUrl: './speakers-page.html',
  styleUrl: './speakers-page.css',
})
export class SpeakersPage {
  private readonly api = inject(EventsApiService);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly language = inject(Language);
  private readonly router = inject(Router);

  readonly readableEventId = input.required<string>();
  /** What is searched for. */
  readonly q = input<string>();

  /** The frame of the event has asked for it already. */
  protected readonly agenda = rxResource({
    params: () => this.readableEventId(),
    stream: ({ params }) => this.api.agenda(params),
  });
  protected readonly failure = failureOf(this.agenda);
  protected readonly all = computed(() =>
    searchableSpeakers(this.agenda.hasValue() ? listedSpeakers(this.agenda.value()) : [], this.language.current()),
  );
  protected readonly search = computed(() => this.q() ?? '');
  protected readonly found = computed(() => findSpeakers(this.all(), this.search()));
  protected readonly slices = drawInSlices(this.found);
  protected readonly elementId = elementId;
  protected readonly letters = computed(() => lettersOf(this.found()));

  constructor() {
    reloadWhenBack(this.agenda);
  }

  /** Typing does not fill the history. */
  protected async searchFor(text: string): Promise<void> {
    await this.router.navigate([], {
      queryParams: { q: text.trim() === '' ? null : text },
      queryParamsHandling: 'merge',
      replaceUrl: true,
      scroll: 'manual',
    });
  }

  protected goTo({ speakerId }: Letter): void {
    this.slices.reach(this.found().findIndex(({ id }) => id === speakerId));
    afterNextRender({ read: () => this.bringUp(speakerId) }, { injector: this.injector });
  }

  private bringUp(speakerId: string): void {
    const tile = this.document.getElementById(elementId(speakerId));
    tile?.scrollIntoView({ block: 'start' });
    tile?.querySelector('a')?.focus({ preventScroll: true });
  }
}

function elementId(speakerId: string): string {
  return `speaker-${speakerId}`;
}
