import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { form } from '@angular/forms/signals';
import { Store } from '@ngrx/store';

import { RegistrationPageActions } from '../../../core/cart/cart.actions';
import { EMPTY_CART } from '../../../core/cart/cart';
import { cartFeature } from '../../../core/cart/cart.feature';
import { Language } from '../../../core/i18n/language';
import { CLOCK } from '../../../core/time/clock';
import { alignAttendees, isTyped, newAttendee, withoutWords } from '../data/attendees';
import { attendeesSchema } from '../data/attendees-schema';
import { dropAttempt } from '../data/attempt';
import { dropDraftOwner } from '../data/draft-owner';
import { dropDraft, loadDraft, saveDraft } from '../data/draft-storage';
import { orderOf } from '../data/order';
import { stepsOf } from '../data/steps';
import type { AttendeeDraft } from '../model/attendee-draft';
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

  private edited: string | null = null;
  private readonly lost = signal<'old' | 'broken' | null>(null);

  readonly readableEventId = this.loader.readableEventId;
  /** Why what had been typed could not be taken up again. */
  readonly lostDraft = this.lost.asReadonly();
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

  /** @returns id of the new one; undefined where no more may come */
  addAttendee(): string | undefined {
    if (this.attendees().length >= this.mostAttendees()) return undefined;
    const attendee = newAttendee(this.fields());
    this.model.update(({ attendees }) => ({ attendees: [...attendees, attendee] }));
    return attendee.id;
  }

  removeAttendee(id: string): void {
    const removed = this.attendees().find((attendee) => attendee.id === id);
    this.model.update(({ attendees }) => ({ attendees: attendees.filter((attendee) => attendee.id !== id) }));
    if (removed?.passId) this.choosePass(removed.passId, this.quantityOf(removed.passId) - 1);
  }

  /** The same person with another pass; what was typed stays. */
  changePass(id: string, passId: string): void {
    const before = this.attendees().find((attendee) => attendee.id === id)?.passId;
    if (!before || before === passId) return;
    this.model.update(({ attendees }) => ({
      attendees: attendees.map((attendee) => (attendee.id === id ? { ...attendee, passId } : attendee)),
    }));
    this.choosePass(passId, this.quantityOf(passId) + 1);
    this.choosePass(before, this.quantityOf(before) - 1);
  }

  /** Whoever is to be changed: their fields have the focus when they are next shown. */
  edit(id: string): void {
    this.edited = id;
  }

  takeEdited(): string | null {
    const { edited } = this;
    this.edited = null;
    return edited;
  }

  choosePass(passId: string, quantity: number): void {
    const readableEventId = this.readableEventId();
    this.store.dispatch(RegistrationPageActions.passQuantityChanged({ readableEventId, passId, quantity }));
  }

  chooseSession(sessionId: string, chosen: boolean): void {
    const session = { readableEventId: this.readableEventId(), sessionId };
    this.store.dispatch(chosen ? RegistrationPageActions.sessionAdded(session) : RegistrationPageActions.sessionRemoved(session));
  }

  /** The first to come, as long as nothing has been typed about them. */
  firstUntyped(): AttendeeDraft | undefined {
    const [first] = this.attendees();
    return first && !isTyped(first) ? first : undefined;
  }

  nameAttendee(id: string, names: Pick<AttendeeDraft, 'firstName' | 'lastName' | 'email'>): void {
    this.model.update(({ attendees }) => ({
      attendees: attendees.map((attendee) => (attendee.id === id ? { ...attendee, ...names } : attendee)),
    }));
  }

  /** What was typed is nobody's any more; the cart stays, and as many people as it has passes for. */
  startAnew(): void {
    dropAttempt(this.readableEventId());
    const most = Math.max(1, this.passIds().length);
    this.model.update(({ attendees }) => ({ attendees: attendees.slice(0, most).map(withoutWords) }));
  }

  /** The registration is made: the cart and what was typed have served. */
  complete(): void {
    const readableEventId = this.readableEventId();
    this.store.dispatch(RegistrationPageActions.registrationCompleted({ readableEventId }));
    this.model.set({ attendees: [] });
    dropDraft(readableEventId);
    dropAttempt(readableEventId);
    dropDraftOwner(readableEventId);
  }

  private quantityOf(passId: string): number {
    return this.cart().passes.find((pass) => pass.passId === passId)?.quantity ?? 0;
  }

  /** One attendee for each pass, answers for each field; what is typed stays. */
  private fillForm(): void {
    effect(() => {
      if (!this.facts()) return;
      const passIds = this.passIds();
      const fields = this.fields();
      untracked(() => {
        const typed = this.attendees().length > 0 ? this.attendees() : this.findDraft();
        this.model.set({ attendees: alignAttendees(typed, passIds, fields).slice(0, this.mostAttendees()) });
      });
    });
  }

  private findDraft(): AttendeeDraft[] {
    const { attendees, lost } = loadDraft(this.readableEventId(), this.clock.now());
    if (lost !== null) this.lost.set(lost);
    return attendees;
  }

  private keepDraft(): void {
    effect(() => {
      const attendees = this.attendees();
      if (attendees.length > 0) saveDraft(this.readableEventId(), attendees, this.clock.now());
    });
  }
}
