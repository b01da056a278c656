import { computed, inject, Service } from '@angular/core';

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
    const [locale, zone, day] = [this.language.current(), this.zone(), this.state.day()];
    if (day === undefined || !this.viewerTime.differs({ start: day.start, end: day.end, zone })) {
      return { locale, first: zone, second: null };
    }
    const viewer = this.viewerTime.viewerZone();
    return this.viewerTime.isViewerFirst() ? { locale, first: viewer, second: zone } : { locale, first: zone, second: viewer };
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

  private shortName(zone: string): string {
    return zoneShortName(this.state.day()?.start ?? 0, { locale: this.language.current(), zone });
  }
}
