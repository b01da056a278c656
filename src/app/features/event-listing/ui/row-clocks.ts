import { inject, Service } from '@angular/core';

import type { PortalEvent } from '../../../core/events-api/models/event';
import { Language } from '../../../core/i18n/language';
import { formatOtherClock } from '../../../core/time/format-other-clock';
import { formatTimeRange } from '../../../core/time/format-time-range';
import { ViewerTime } from '../../../core/time/viewer-time';
import { zoneShortName } from '../../../core/time/zone-short-name';

export interface RowTimes {
  readonly first: string;
  /** By the other clock, with its zone; undefined where both show the same. */
  readonly second: string | undefined;
  /** Text that says whose clock the second is. */
  readonly secondKey: 'time.beside.event' | 'time.beside.viewer';
}

/** The times of an event of one day or evening, by the clock that the viewer put first and by the other. */
@Service()
export class RowClocks {
  private readonly language = inject(Language);
  private readonly viewerTime = inject(ViewerTime);

  timesOf({ when }: PortalEvent): RowTimes {
    const locale = this.language.current();
    const atEvent = `${formatTimeRange(when, { locale })} ${zoneShortName(when.start, { locale, zone: when.zone })}`;
    const atViewer = formatOtherClock(when, { locale, viewerZone: this.viewerTime.viewerZone() });
    return atViewer !== undefined && this.viewerTime.isViewerFirst()
      ? { first: atViewer, second: atEvent, secondKey: 'time.beside.event' }
      : { first: atEvent, second: atViewer, secondKey: 'time.beside.viewer' };
  }
}
