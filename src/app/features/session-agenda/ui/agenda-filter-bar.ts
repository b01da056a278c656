import { afterNextRender, Component, computed, DestroyRef, inject, input, linkedSignal, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { Icon } from '../../../shared/ui/icon/icon';
import type { SingleFilter } from '../model/agenda-filters';
import type { FilterChoice, FilterField, TrackChoice } from '../model/filter-field';
import { TrackChips } from './track-chips';

/** Time without a key before a search is carried out (ms). */
const PAUSE = 250;

/** Search, tracks and the other filters; on a narrow screen all but the search is folded away. */
@Component({
  selector: 'app-agenda-filter-bar',
  imports: [Icon, TrackChips, TranslocoPipe],
  templateUrl: './agenda-filter-bar.html',
  styleUrl: './agenda-filter-bar.css',
})
export class AgendaFilterBar {
  readonly search = input('');
  readonly fields = input.required<readonly FilterField[]>();
  readonly tracks = input.required<readonly TrackChoice[]>();

  readonly searched = output<string>();
  readonly picked = output<{ readonly name: SingleFilter; readonly value: string | null }>();
  readonly trackToggled = output<string>();

  private pause: ReturnType<typeof setTimeout> | undefined;
  /** What stands in the field: the address's search until the person types. */
  protected readonly text = linkedSignal(() => this.search());
  protected readonly isOpen = signal(false);
  private readonly isPainted = signal(false);
  protected readonly hasFolded = computed(() => this.fields().length > 0 || this.tracks().length > 0);

  constructor() {
    afterNextRender(() => requestAnimationFrame(() => setTimeout(() => this.isPainted.set(true))));
    inject(DestroyRef).onDestroy(() => clearTimeout(this.pause));
  }

  /** Only what is chosen until the page has been painted: the speakers of a day alone can be five hundred. */
  protected offered({ choices, value }: FilterField): readonly FilterChoice[] {
    return this.isPainted() ? choices : choices.filter((choice) => choice.value === value);
  }

  protected type(text: string): void {
    this.text.set(text);
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.searched.emit(text.trim()), PAUSE);
  }

  protected submit(event: Event): void {
    event.preventDefault();
    this.searched.emit(this.text().trim());
  }
}
