import { computed, inject, Service } from '@angular/core';

import { Language } from '../../../core/i18n/language';
import { Texts } from '../../../core/i18n/texts';
import { Now } from '../../../core/time/now';
import { ViewerTime } from '../../../core/time/viewer-time';
import { zoneShortName } from '../../../core/time/zone-short-name';
import { instantTexts } from '../data/clock-texts';
import { dayAt } from '../data/day-at';
import { dayTabs } from '../data/day-tabs';
import { gridLayout } from '../data/grid-layout';
import { gridView } from '../data/grid-view';
import { listDay } from '../data/list-day';
import { narrowDay } from '../data/narrow-day';
import { sessionLines } from '../data/session-line';
import { listWords } from './list-words';
import type { Clocks } from '../model/clocks';
import { AgendaAddress } from './agenda-address';
import { AgendaState } from './agenda-state';

/** What the agenda prints: days, list and grid with all their words, in the visitor's language and clocks. */
@Service({ autoProvided: false })
export class AgendaTexts {
  private readonly address = inject(AgendaAddress);
  private readonly state = inject(AgendaState);
  private readonly language = inject(Language);
  private readonly texts = inject(Texts);
  private readonly viewerTime = inject(ViewerTime);
  private readonly minute = inject(Now).minute;

  private readonly zone = computed(() => this.state.agenda().zone);

  readonly clocks = computed<Clocks>(() => {
    const [locale, zone, day] = [this.language.current(), this.zone(), this.state.day()];
    if (day === undefined || !this.viewerTime.differs({ start: day.start, end: day.end, zone })) {
      return { locale, first: zone, second: null };
    }
    const viewer = this.viewerTime.viewerZone();
    return this.viewerTime.isViewerFirst() ? { locale, first: viewer, second: zone } : { locale, first: zone, second: viewer };
  });

  readonly firstZone = computed(() => this.zoneName(this.clocks().first));
  readonly secondZone = computed(() => {
    const { second } = this.clocks();
    return second === null ? null : this.zoneName(second);
  });
  readonly eventZone = computed(() => this.zoneName(this.zone()));
  /** null: the visitor's clock shows the same. */
  readonly viewerZone = computed(() => (this.clocks().second === null ? null : this.zoneName(this.viewerTime.viewerZone())));

  readonly tabs = computed(() =>
    dayTabs(this.state.days(), this.state.passes(), {
      zone: this.zone(),
      locale: this.language.current(),
      hrefOf: (day) => this.address.dayHref(day),
    }),
  );

  readonly lines = computed(() =>
    sessionLines(this.state.sessions(), {
      clocks: this.clocks(),
      tracks: this.state.tracks(),
      hrefOf: (id) => this.address.sessionHref(id),
      starLabelOf: (name) => this.texts.get('agenda.star', { name }),
      seatsLeft: (left) => this.texts.plural('agenda.seatsLeft', left),
    }),
  );

  /** The present while the shown day goes on, else null: then nothing has to move with each minute. */
  readonly now = computed(() => {
    const [day, now] = [this.state.day(), this.minute()];
    return day !== undefined && day.start <= now && now < day.end ? now : null;
  });

  readonly list = computed(() => {
    const [day, now, sessions] = [this.state.day(), this.now(), this.state.shown()];
    if (day === undefined) return undefined;
    return listDay(dayAt(sessions, now ?? Number.NEGATIVE_INFINITY), {
      ...{ day, now, sessions, zone: this.zone(), clocks: this.clocks(), lines: this.lines() },
      words: listWords(this.texts),
    });
  });

  /** "12 sessions on Saturday" */
  readonly result = computed(() => {
    const day = this.tabs().find(({ key }) => key === this.state.day()?.key);
    return this.texts.plural('agenda.result', day?.count ?? 0, { day: day?.weekday ?? '' });
  });

  readonly grid = computed(() => {
    const day = this.state.day();
    if (day === undefined) return undefined;
    const layout = gridLayout(narrowDay(day, this.state.shown()), this.state.agenda().rooms, this.zone());
    return gridView(layout, {
      zone: this.zone(),
      clocks: this.clocks(),
      lines: this.lines(),
      tracks: this.state.tracks(),
      noRoom: this.texts.get('agenda.noRoom'),
      everybody: this.texts.get('agenda.everybody'),
    });
  });

  readonly nowTime = computed(() => {
    const now = this.now();
    return now === null ? '' : instantTexts(now, this.zone(), this.clocks()).time;
  });

  private zoneName(zone: string): string {
    return zoneShortName(this.state.day()?.start ?? 0, { locale: this.language.current(), zone });
  }
}
