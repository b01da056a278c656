import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { Language } from '../../../core/i18n/language';
import { dayAndTime } from '../../../core/time/day-and-time';
import { formatDay } from '../../../core/time/format-day';
import { formatOtherClock } from '../../../core/time/format-other-clock';
import { formatTimeRange } from '../../../core/time/format-time-range';
import { ViewerTime } from '../../../core/time/viewer-time';

/** When something is, by the clock that the viewer put first, and by the other one beside it where it shows something else. */
@Component({
  selector: 'app-when',
  imports: [TranslocoPipe],
  template: `
    <span>{{ when().first }}</span>
    @if (when().second; as time) {
      &ngsp;<span class="other">{{ 'time.beside.' + (isViewerFirst() ? 'event' : 'viewer') | transloco: { time } }}</span>
    }
  `,
  styleUrl: './when.css',
})
export class When {
  private readonly language = inject(Language);
  private readonly viewerTime = inject(ViewerTime);

  /** Instants in milliseconds since 1970, and the event's IANA zone. */
  readonly range = input.required<{ readonly start: number; readonly end: number; readonly zone: string }>();

  protected readonly isViewerFirst = this.viewerTime.isViewerFirst;
  protected readonly when = computed(() => {
    const locale = this.language.current();
    const { first, second } = this.viewerTime.inOrder(this.range());
    return {
      first: dayAndTime(
        formatDay(first.start, { locale, zone: first.zone }, 'short'),
        formatTimeRange(first, { locale }),
        locale,
      ),
      second: formatOtherClock(first, { locale, viewerZone: second }),
    };
  });
}
