import { Component, computed, DOCUMENT, effect, inject, signal, untracked } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { Language } from '../../../core/i18n/language';
import { Texts } from '../../../core/i18n/texts';
import { formatMoney } from '../../../shared/util/money';
import { alternativesTo } from '../data/alternatives';
import { attendeeToRegister } from '../data/attendee-to-register';
import { reviewOf } from '../data/review';
import type { Alternative } from '../model/alternative';
import { isCaptchaRefusal } from '../model/known-refusal';
import { isFullRefusal } from '../data/waiting';
import { Arrival } from '../state/arrival';
import { Captcha } from '../state/captcha';
import { EventFactsLoader } from '../state/event-facts';
import { RegistrationFlow } from '../state/registration-flow';
import { Sending } from '../state/sending';
import { StepWays } from '../state/step-ways';
import { Waiting } from '../state/waiting';
import { AlternativeList } from '../ui/alternative-list';
import { AttendeeReview } from '../ui/attendee-review';
import { CaptchaNotice } from '../ui/captcha-notice';
import { StepFrame } from '../ui/step-frame';
import { SubmissionNotice } from '../ui/submission-notice';
import { WaitingNotice } from '../ui/waiting-notice';

/** Reads everything back and sends it. */
@Component({
  selector: 'app-check-step-page',
  imports: [AlternativeList, AttendeeReview, CaptchaNotice, StepFrame, SubmissionNotice, TranslocoPipe, WaitingNotice],
  template: `
    <app-step-frame
      [heading]="'registration.check.heading' | transloco"
      [lede]="'registration.check.lede' | transloco"
      [back]="ways.back()"
      [forwardLabel]="label()"
      [isBusy]="isBusy()"
      (forward)="register()"
    >
      <app-captcha-notice [state]="captcha.state()" (again)="captcha.begin()" />
      <app-submission-notice [submission]="submission()" />
      @if (alternatives().length > 0) {
        <app-alternative-list [alternatives]="alternatives()" (chosen)="take($event)" />
      }
      <p class="vh" role="status">{{ changed() }}</p>
      @if (canWaitInstead()) {
        <p>
          <button class="btn btn-line" type="button" (click)="waitInstead()">
            {{ 'registration.waiting.instead' | transloco }}
          </button>
        </p>
      }
      @if (waits()) {
        <app-waiting-notice
          [choosesPassLater]="waiting.choosesPassLater()"
          [offersAutomaticRegistration]="waiting.offersAutomaticRegistration()"
          [(wantsAutomaticRegistration)]="waiting.wantsAutomaticRegistration"
        />
      }
      <app-attendee-review [attendees]="attendees()" (edited)="edit($event)" (removed)="remove($event)" />
    </app-step-frame>
  `,
})
export class CheckStepPage {
  private readonly document = inject(DOCUMENT);
  private readonly language = inject(Language);
  private readonly loader = inject(EventFactsLoader);
  private readonly texts = inject(Texts);
  private readonly flow = inject(RegistrationFlow);
  private readonly sending = inject(Sending);
  private readonly arrival = inject(Arrival);
  protected readonly captcha = inject(Captcha);
  protected readonly ways = inject(StepWays);
  protected readonly waiting = inject(Waiting);

  protected readonly submission = this.sending.submission;
  protected readonly isBusy = computed(() => this.submission().status === 'sending' || this.captcha.isAwaited());
  protected readonly attendees = computed(() =>
    this.flow.attendees().map((draft) => reviewOf(draft, this.flow.fields(), this.flow.facts()?.passes ?? [])),
  );
  protected readonly waits = computed(
    () => this.waiting.isForEvent() || this.flow.sessions().some((session) => this.waiting.isFor(session)),
  );
  protected readonly canWaitInstead = computed(() => {
    const submission = this.submission();
    return submission.status === 'refused' && isFullRefusal(submission.code) && this.waiting.isOffered();
  });
  protected readonly label = computed(() => {
    if (this.waiting.isForEvent()) return this.texts.get('registration.waiting.join');
    const total = this.flow.order().total;
    return total && total.amount > 0
      ? this.texts.get('registration.check.registerAndPay', { amount: formatMoney(total, this.language.current()) })
      : this.texts.get('registration.check.register');
  });

  protected readonly alternatives = computed(() => {
    const submission = this.submission();
    if (submission.status !== 'refused') return [];
    return alternativesTo({
      details: submission.details,
      attendees: this.flow.attendees(),
      passes: this.flow.facts()?.passes ?? [],
      sessions: this.flow.sessions(),
      steps: this.flow.steps(),
    });
  });
  /** What taking an alternative has done, for who does not see it. */
  protected readonly changed = signal('');

  constructor() {
    this.captcha.begin();
    effect(() => {
      const submission = this.submission();
      if (submission.status !== 'refused') return;
      untracked(() => {
        // What is left, and whether one can register at all, is asked anew: that is what the alternatives are made of.
        this.loader.look();
        if (isCaptchaRefusal(submission.code)) this.captcha.renew();
      });
    });
  }

  protected register(): void {
    const wanted = {
      sessions: this.flow.sessions().map((session) => ({ sessionId: session.id, waitlisted: this.waiting.isFor(session) })),
      waitlisted: this.waiting.isForEvent(),
      autoRegister: this.waits() && this.waiting.wantsAutomaticRegistration(),
    };
    const attendees = this.flow.attendees().map((draft) => attendeeToRegister(draft, this.flow.fields(), wanted));
    this.captcha.prove((proof) => {
      this.sending.register(this.flow.readableEventId(), attendees, proof, (outcome) => this.arrival.take(outcome));
    });
  }

  /** Everything else stays as it is; sending it is the visitor's next press. */
  protected take(alternative: Alternative): void {
    switch (alternative.kind) {
      case 'otherPass':
        for (const id of alternative.attendeeIds) this.flow.changePass(id, alternative.passId);
        break;
      case 'withoutSession':
        this.flow.chooseSession(alternative.sessionId, false);
        break;
      case 'withoutAttendee':
        this.flow.removeAttendee(alternative.attendeeId);
        break;
      case 'step':
        this.ways.goTo(alternative.step);
        return;
    }
    this.sending.reset();
    this.changed.set(this.texts.get('registration.alternative.taken'));
    this.document.querySelector<HTMLElement>('.btn[type=submit]')?.focus();
  }

  protected edit(id: string): void {
    this.flow.edit(id);
    this.ways.goTo('attendees');
  }

  protected remove(id: string): void {
    const name = this.attendees().find((attendee) => attendee.id === id)?.name ?? '';
    this.flow.removeAttendee(id);
    this.changed.set(this.texts.get('registration.check.removed', { name }));
    this.document.getElementById('main')?.focus({ preventScroll: true });
  }

  /** Full after all: the same people, who would now rather wait than be refused. */
  protected waitInstead(): void {
    this.waiting.agree();
    this.register();
  }
}
