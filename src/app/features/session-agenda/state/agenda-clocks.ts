import { computed, inject, Service } from '@angular/core';

import type { ZonedRange } from '../../../core/events-api/models/zoned-range';
import { Language } from '../../../core/i18n/language';
import { Now } from '../../../core/time/now';
import { ViewerTime } from '../../../core/time/viewer-time';
import { zoneShortName } from '../../../core/time/zone-short-name';
import { instantTexts } from '../data/clock-texts';
import type { Clocks } from '../model/clocks';
import { AgendaState } from './agenda-state';

/** By which clocks the shown day is written, and where the present lies in it. */
@Service({ autoProvided: false })
export class AgendaClocks {
  private readonly state = inject(AgendaState);
  private readonly language = inject(Language);
  private readonly viewerTime = inject(ViewerTime);
  private readonly minute = inject(Now).minute;

  /** The event's IANA zone. */
  readonly zone = computed(() => this.state.agenda().zone);
  readonly clocks = computed<Clocks>(() => {
    const { start, end } = this.state.day() ?? { start: 0, end: 0 };
    return this.clocksOf({ start, end, zone: this.zone() });
  });

  readonly firstZone = computed(() => this.shortName(this.clocks().first));
  /** null: the visitor's clock shows the same as the event's. */
  readonly secondZone = computed(() => {
    const { second } = this.clocks();
    return second === null ? null : this.shortName(second);
  });
  readonly eventZone = computed(() => this.shortName(this.zone()));
  /** null: as above. */
  readonly viewerZone = computed(() => (this.clocks().second === null ? null : this.shortName(this.viewerTime.viewerZone())));

  /** The present while the shown day goes on, else null: then nothing has to move with each minute. */
  readonly now = computed(() => {
    const [day, now] = [this.state.day(), this.minute()];
    return day !== undefined && day.start <= now && now < day.end ? now : null;
  });
  readonly nowTime = computed(() => {
    const now = this.now();
    return now === null ? '' : instantTexts(now, this.zone(), this.clocks()).time;
  });

  /** By which clocks a stretch of time is written: the visitor's beside the event's where they differ. */
  clocksOf(range: ZonedRange): Clocks {
    const [locale, zone, viewer] = [this.language.current(), range.zone, this.viewerTime.viewerZone()];
    if (!this.viewerTime.differs(range)) return { locale, first: zone, second: null };
    return this.viewerTime.isViewerFirst() ? { locale, first: viewer, second: zone } : { locale, first: zone, second: viewer };
  }

  private shortName(zone: string): string {
    return zoneShortName(this.state.day()?.start ?? 0, { locale: this.language.current(), zone });
  }
}
