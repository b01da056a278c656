import { afterRenderEffect, Component, computed, DestroyRef, effect, ElementRef, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { failureOf } from '../../../core/connection/failure-of';
import { Language } from '../../../core/i18n/language';
import { PageTitle } from '../../../core/page-title/page-title';
import { dateBlockText } from '../../../shared/ui/date-block/date-block-text';
import { Icon } from '../../../shared/ui/icon/icon';
import { LoadFailure } from '../../../shared/ui/load-failure/load-failure';
import { AgendaAddress } from '../state/agenda-address';
import { AgendaState } from '../state/agenda-state';
import { MyAgenda } from '../state/my-agenda';
import { OwnSeat } from '../state/own-seat';
import { SessionCalendar } from '../state/session-calendar';
import { SessionSeat } from '../state/session-seat';
import { SessionState } from '../state/session-state';
import { ClashList } from '../ui/clash-list';
import { OwnSessionActions } from '../ui/own-session-actions';
import { SessionFactList } from '../ui/session-fact-list';
import { SessionHead } from '../ui/session-head';
import { SessionPanel } from '../ui/session-panel';
import { SessionPeople } from '../ui/session-people';
import { SessionRegistrationActions } from '../ui/session-registration-actions';
import { SessionSkeleton } from '../ui/session-skeleton';
import { SessionTexts } from '../ui/session-texts';
import { StarButton } from '../ui/star-button';
import { TrackTag } from '../ui/track-tag';

/** One session, over the agenda it belongs to. */
@Component({
  selector: 'app-session-page',
  imports: [
    ClashList,
    Icon,
    LoadFailure,
    OwnSessionActions,
    SessionFactList,
    SessionHead,
    SessionPanel,
    SessionPeople,
    SessionRegistrationActions,
    SessionSkeleton,
    SessionTexts,
    StarButton,
    TrackTag,
    TranslocoPipe,
  ],
  providers: [SessionState, SessionSeat, OwnSeat],
  templateUrl: './session-page.html',
  styleUrl: './session-page.css',
})
export class SessionPage {
  private readonly language = inject(Language);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  readonly sessionId = input.required<string>();

  protected readonly address = inject(AgendaAddress);
  protected readonly agenda = inject(AgendaState);
  protected readonly mine = inject(MyAgenda);
  protected readonly calendar = inject(SessionCalendar);
  protected readonly state = inject(SessionState);
  protected readonly seat = inject(SessionSeat);
  protected readonly own = inject(OwnSeat);
  protected readonly failure = failureOf(this.state.resource);
  protected readonly date = computed(() => {
    const when = this.state.session()?.when;
    return when === undefined ? undefined : dateBlockText(when.start, when.start, when.zone, this.language.current());
  });

  /** For somebody with a place of their own only what they can choose for others. */
  protected readonly registration = computed(() => {
    const registration = this.seat.registration();
    const isOfChoice = registration === 'add' || registration === 'inCart' || registration === 'wait';
    return this.own.state() === undefined || isOfChoice ? registration : undefined;
  });

  constructor() {
    const pageTitle = inject(PageTitle);
    effect(() => this.state.sessionId.set(this.sessionId()));
    effect(() => this.agenda.openSession.set(this.sessionId()));
    effect(() => pageTitle.namePage(this.state.session()?.name));
    // Once for each session; the dialog itself is open by then.
    const isShown = computed(() => this.state.session()?.id);
    afterRenderEffect(() => isShown() !== undefined && this.host.querySelector<HTMLElement>('#session-title')?.focus());
    inject(DestroyRef).onDestroy(() => this.agenda.openSession.set(null));
  }

  protected close(): void {
    this.address.close(this.agenda.day()?.key ?? null);
  }
}
