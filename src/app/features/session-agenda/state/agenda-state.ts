import { computed, inject, Service, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';

import { reloadWhenBack } from '../../../core/connection/reload-when-back';
import { EventsApiService } from '../../../core/events-api/events-api.service';
import type { Agenda } from '../../../core/events-api/models/session';
import { Now } from '../../../core/time/now';
import { chooseDay } from '../data/choose-day';
import { sessionFilter } from '../data/session-filter';
import { splitDays } from '../data/split-days';
import { trackViews } from '../data/track-views';
import type { AgendaView } from '../model/agenda-query';
import { AgendaAddress } from './agenda-address';
import { StarredSessions } from './starred-sessions';
import { WideScreen } from './wide-screen';

const NOTHING: Agenda = { zone: 'Etc/UTC', rooms: [], tracks: [], people: [], sessions: [] };

/** The agenda of the event in the address, and which part of it is shown. Provided by the agenda page. */
@Service({ autoProvided: false })
export class AgendaState {
  private readonly api = inject(EventsApiService);
  private readonly address = inject(AgendaAddress);
  private readonly starredSessions = inject(StarredSessions);
  private readonly wideScreen = inject(WideScreen);
  private readonly now = inject(Now).minute;

  readonly resource = rxResource({
    params: () => this.address.readableEventId(),
    stream: ({ params: readableEventId }) => this.api.agenda(readableEventId),
  });
  /** Id of the session that is open over the agenda. */
  readonly openSession = signal<string | null>(null);

  readonly agenda = computed(() => (this.resource.hasValue() ? this.resource.value() : NOTHING));
  readonly tracks = computed(() => trackViews(this.agenda().tracks));
  readonly days = computed(() => splitDays(this.agenda().sessions));
  readonly day = computed(() =>
    chooseDay(this.days(), {
      asked: this.address.query().day,
      openSession: this.openSession(),
      now: this.now(),
      zone: this.agenda().zone,
    }),
  );
  readonly filters = computed(() => this.address.query().filters, { equal: isSame });
  readonly passes = computed(() => sessionFilter(this.filters()));
  readonly sessions = computed(() => this.day()?.sessions ?? []);
  /** The day's sessions that pass the filters. */
  readonly shown = computed(() => this.sessions().filter(this.passes()));
  readonly starred = computed(() => this.starredSessions.of(this.address.readableEventId())());
  /** Starred sessions of the whole event by start; stars of sessions that are gone do not count. */
  readonly starredInOrder = computed(() => this.agenda().sessions.filter(({ id }) => this.starred().has(id)));
  readonly view = computed<AgendaView>(() => this.address.query().view ?? this.fittingView());

  constructor() {
    reloadWhenBack(this.resource);
  }

  toggleStar(sessionId: string): void {
    this.starredSessions.toggle(this.address.readableEventId(), sessionId);
  }

  /** One room needs no columns. */
  private fittingView(): AgendaView {
    const rooms = new Set(this.sessions().map(({ room }) => room?.id));
    return this.wideScreen.isWide() && rooms.size > 1 ? 'grid' : 'list';
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
