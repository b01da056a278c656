import { Component, computed, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { Chip } from '../../../shared/ui/chip/chip';
import type { TrackChoice } from '../model/filter-field';
import { TrackTag } from './track-tag';

/** So many stand there at once; a conference with seventy tracks would push its sessions off the page. */
const AT_ONCE = 7;

/** The day's tracks, to be switched on and off. */
@Component({
  selector: 'app-track-chips',
  imports: [Chip, TrackTag, TranslocoPipe],
  template: `
    <div role="group" [attr.aria-label]="'agenda.filter.tracks' | transloco">
      @for (choice of shown(); track choice.track.id) {
        <button app-chip type="button" isToggle [pressed]="choice.isChosen" (click)="toggled.emit(choice.track.id)">
          <app-track-tag [track]="choice.track" />
          <span class="count">{{ choice.count }}</span>
        </button>
      }
      @if (canGrow()) {
        <button app-chip type="button" [attr.aria-expanded]="isWhole()" (click)="isWhole.set(!isWhole())">
          {{ (isWhole() ? 'agenda.filter.fewerTracks' : 'agenda.filter.allTracks') | transloco: { count: tracks().length } }}
        </button>
      }
    </div>
  `,
  styleUrl: './track-chips.css',
})
export class TrackChips {
  readonly tracks = input.required<readonly TrackChoice[]>();

  readonly toggled = output<string>();

  protected readonly isWhole = signal(false);
  protected readonly canGrow = computed(() => this.tracks().length > AT_ONCE + 2);
  protected readonly shown = computed(() =>
    this.canGrow() && !this.isWhole()
      ? this.tracks().filter(({ isChosen }, index) => index < AT_ONCE || isChosen)
      : this.tracks(),
  );
}
