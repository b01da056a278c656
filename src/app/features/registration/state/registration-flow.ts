import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { form } from '@angular/forms/signals';
import { Store } from '@ngrx/store';

import { RegistrationPageActions } from '../../../core/cart/cart.actions';
import { EMPTY_CART } from '../../../core/cart/cart';
import { cartFeature } from '../../../core/cart/cart.feature';
import { Language } from '../../../core/i18n/language';
import { CLOCK } from '../../../core/time/clock';
import { alignAttendees, newAttendee } from '../data/attendees';
import { attendeesSchema } from '../data/attendees-schema';
import { dropDraft, loadDraft, saveDraft } from '../data/draft-storage';
import { orderOf } from '../data/order';
import { stepsOf } from '../data/steps';
import type { AttendeesForm } from '../model/attendee-form';
import { EventFactsLoader } from './event-facts';
import { Waiting } from './waiting';

/** More people than that register by writing to the organiser; the server has the same limit. */
const MOST_ATTENDEES = 20;

/**
 * Everything that the steps of one registration share: what is chosen (the cart, in the Store), who comes (the form), and what the
 * event allows. Provided by the page around the steps and gone with it; what was typed is kept for this tab.
 */
@Injectable()
export class RegistrationFlow {
  private readonly store = inject(Store);
  private readonly clock = inject(CLOCK);
  private readonly language = inject(Language);
  private readonly loader = inject(EventFactsLoader);
  private readonly waiting = inject(Waiting);
  private readonly carts = this.store.selectSignal(cartFeature.selectCarts);
  private readonly model = signal<AttendeesForm>({ attendees: [] });

  readonly readableEventId = this.loader.readableEventId;
  readonly facts = this.loader.facts;
  readonly fields = computed(() => this.facts()?.fields ?? []);
  readonly cart = computed(() => this.carts()[this.readableEventId()] ?? EMPTY_CART);
  readonly mostAttendees = computed(() => (this.facts()?.event.registration.allowsSeveralAttendees ? MOST_ATTENDEES : 1));

  /** The chosen passes that the event still sells, one entry for each attendee; who waits chooses when a seat is free. */
  readonly passIds = computed(() => {
    if (this.waiting.isNeeded()) return [];
    const known = new Set(this.facts()?.passes.map(({ id }) => id));
    const ids = this.cart().passes.flatMap(({ passId, quantity }) => Array.from({ length: quantity }, () => passId));
    return ids.filter((id) => known.has(id)).slice(0, this.mostAttendees());
  });
  /** The chosen sessions that one can still register for, by time. */
  readonly sessions = computed(() => {
    const chosen = new Set(this.cart().sessionIds);
    return (this.facts()?.sessions ?? []).filter(({ id }) => chosen.has(id));
  });

  readonly form = form(
    this.model,
    attendeesSchema(() => this.fields()),
  );
  readonly attendees = computed(() => this.model().attendees);
  readonly steps = computed(() => {
    const facts = this.facts();
    if (!facts) return [];
    const hasPasses = facts.passes.length > 0 && !this.waiting.isNeeded();
    return stepsOf({ event: facts.event, hasPasses, hasSessions: facts.sessions.length > 0 });
  });
  readonly order = computed(() => orderOf(this.facts()?.passes ?? [], this.passIds(), this.sessions(), this.language.current()));
  /** There is something to choose besides who comes. */
  readonly hasChoices = computed(() => this.steps().some((step) => step === 'pass' || step === 'sessions'));
  readonly needsPass = computed(() => this.steps().includes('pass') && this.passIds().length === 0);
  readonly needsSessions = computed(() => this.steps().includes('sessions') && this.sessions().length === 0);

  constructor() {
    this.fillForm();
    this.keepDraft();
  }

  addAttendee(): void {
    if (this.attendees().length >= this.mostAttendees()) return;
    this.model.update(({ attendees }) => ({ attendees: [...attendees, newAttendee(this.fields())] }));
  }

  removeAttendee(id: string): void {
    const removed = this.attendees().find((attendee) => attendee.id === id);
    this.model.update(({ attendees }) => ({ attendees: attendees.filter((attendee) => attendee.id !== id) }));
    if (removed?.passId) {
      const quantity = this.cart().passes.find(({ passId }) => passId === removed.passId)?.quantity ?? 0;
      this.choosePass(removed.passId, quantity - 1);
    }
  }

  choosePass(passId: string, quantity: number): void {
    const readableEventId = this.readableEventId();
    this.store.dispatch(RegistrationPageActions.passQuantityChanged({ readableEventId, passId, quantity }));
  }

  chooseSession(sessionId: string, chosen: boolean): void {
    const session = { readableEventId: this.readableEventId(), sessionId };
    this.store.dispatch(chosen ? RegistrationPageActions.sessionAdded(session) : RegistrationPageActions.sessionRemoved(session));
  }

  /** The registration is made: the cart and what was typed have served. */
  complete(): void {
    const readableEventId = this.readableEventId();
    this.store.dispatch(RegistrationPageActions.registrationCompleted({ readableEventId }));
    this.model.set({ attendees: [] });
    dropDraft(readableEventId);
  }

  /** One attendee for each pass, answers for each field; what is typed stays. */
  private fillForm(): void {
    effect(() => {
      if (!this.facts()) return;
      const passIds = this.passIds();
      const fields = this.fields();
      untracked(() => {
        const typed = this.attendees().length > 0 ? this.attendees() : loadDraft(this.readableEventId(), this.clock.now());
        this.model.set({ attendees: alignAttendees(typed, passIds, fields).slice(0, this.mostAttendees()) });
      });
    });
  }

  private keepDraft(): void {
    effect(() => {
      const attendees = this.attendees();
      if (attendees.length > 0) saveDraft(this.readableEventId(), attendees, this.clock.now());
    });
  }
}
