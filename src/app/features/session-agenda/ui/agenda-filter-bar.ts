import {
  afterNextRender,
  Component,
  computed,
  type ElementRef,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { TranslocoPipe } from '@jsverse/transloco';
import { debounceTime, Subject } from 'rxjs';

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
  private readonly line = viewChild.required<ElementRef<HTMLInputElement>>('line');

  readonly search = input('');
  readonly fields = input.required<readonly FilterField[]>();
  readonly tracks = input.required<readonly TrackChoice[]>();

  readonly searched = output<string>();
  readonly picked = output<{ readonly name: SingleFilter; readonly value: string | null }>();
  readonly trackToggled = output<string>();

  private readonly typed = new Subject<string>();
  /** What stands in the field: the address's search until the person types. */
  protected readonly text = linkedSignal(() => this.search());
  protected readonly isOpen = signal(false);
  private readonly isPainted = signal(false);
  protected readonly hasFolded = computed(() => this.fields().length > 0 || this.tracks().length > 0);

  constructor() {
    afterNextRender(() => requestAnimationFrame(() => setTimeout(() => this.isPainted.set(true))));
    this.typed.pipe(debounceTime(PAUSE), takeUntilDestroyed()).subscribe((text) => this.searched.emit(text));
  }

  focus(): void {
    this.line().nativeElement.focus();
  }

  /** Only what is chosen until the page has been painted: the speakers of a day alone can be five hundred. */
  protected offered({ choices, value }: FilterField): readonly FilterChoice[] {
    return this.isPainted() ? choices : choices.filter((choice) => choice.value === value);
  }

  protected type(text: string): void {
    this.text.set(text);
    this.typed.next(text.trim());
  }

  protected submit(event: Event): void {
    event.preventDefault();
    this.searched.emit(this.text().trim());
  }
}
