import { Component, computed, inject, input } from '@angular/core';

import { Language } from '../../../core/i18n/language';
import { ViewerTime } from '../../../core/time/viewer-time';
import { zoneShortName } from '../../../core/time/zone-short-name';
import { ZoneNote } from '../zone-note/zone-note';

/** Which clock the times around it are written by, and the choice of another; it holds everywhere and is remembered. */
@Component({
  selector: 'app-clock-note',
  imports: [ZoneNote],
  template: `
    <app-zone-note
      [eventZone]="names().event"
      [viewerZone]="names().viewer"
      [isViewerFirst]="viewerTime.isViewerFirst()"
      [zone]="viewerTime.viewerZone()"
      [deviceZone]="viewerTime.deviceZone"
      (zoneChosen)="viewerTime.chooseZone($event)"
      (viewerFirst)="viewerTime.choose($event ? 'viewer' : 'event')"
    />
  `,
})
export class ClockNote {
  private readonly language = inject(Language);
  protected readonly viewerTime = inject(ViewerTime);

  /** Instants in milliseconds since 1970, and the event's IANA zone; null: events of several zones stand around it. */
  readonly range = input<{ readonly start: number; readonly end: number; readonly zone: string } | null>(null);
  /** An instant to name the viewer's zone by where there is no range, in milliseconds since 1970. */
  readonly at = input(0);

  protected readonly names = computed(() => {
    const range = this.range();
    const nameOf = (zone: string) => zoneShortName(range?.start ?? this.at(), { locale: this.language.current(), zone });
    const isSame = range !== null && !this.viewerTime.differs(range);
    return {
      event: range === null ? null : nameOf(range.zone),
      viewer: isSame ? null : nameOf(this.viewerTime.viewerZone()),
    };
  });
}
