import { computed, inject, Service, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';

import { reloadWhenBack } from '../../../core/connection/reload-when-back';
import { CALLER } from '../../../core/events-api/caller';
import { EventsApiService } from '../../../core/events-api/events-api.service';
import { Texts } from '../../../core/i18n/texts';
import { sessionFacts } from '../data/session-facts';
import { AgendaAddress } from './agenda-address';
import { AgendaClocks } from './agenda-clocks';
import { AgendaState } from './agenda-state';

/** The session that is open over the agenda. Provided by the session page. */
@Service({ autoProvided: false })
export class SessionState {
  private readonly api = inject(EventsApiService);
  private readonly caller = inject(CALLER);
  private readonly address = inject(AgendaAddress);
  private readonly agenda = inject(AgendaState);
  private readonly agendaClocks = inject(AgendaClocks);
  private readonly texts = inject(Texts);

  readonly sessionId = signal<string | undefined>(undefined);
  readonly resource = rxResource({
    // Some of it holds for the caller alone: it is read again for the next one.
    params: () => {
      const sessionId = this.sessionId();
      const caller = this.caller();
      return sessionId === undefined || caller === undefined ? undefined : { sessionId, caller };
    },
    stream: ({ params: { sessionId } }) => this.api.session(this.address.readableEventId(), sessionId),
  });
  readonly details = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  /** What the agenda knows stands there at once, the rest when it has come. */
  readonly session = computed(() => this.details() ?? this.agenda.agenda().sessions.find(({ id }) => id === this.sessionId()));
  /** The session, unless it is a break: nobody stars one. */
  readonly starrable = computed(() => (this.session()?.isServiceSession === false ? this.session() : undefined));
  readonly tracks = computed(() => (this.session()?.tracks ?? []).flatMap(({ id }) => this.agenda.tracks().get(id) ?? []));
  readonly isStarred = computed(() => this.agenda.starred().has(this.sessionId() ?? ''));
  readonly facts = computed(() => {
    const session = this.session();
    if (session === undefined) return [];
    return sessionFacts(session, this.agendaClocks.clocksOf(session.when), {
      afterMidnight: (day) => this.texts.get('agenda.afterMidnight', { day }),
      typeName: (type) => this.texts.get(`agenda.sessionType.${type}`),
      seats: ({ left, of }) => this.texts.plural('agenda.seats', left, { of }),
      recording: (isPermitted) => this.texts.get(isPermitted ? 'agenda.recording.yes' : 'agenda.recording.no'),
    });
  });

  constructor() {
    reloadWhenBack(this.resource);
  }
}
