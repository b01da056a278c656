import type { RegistrationResultWire } from '../../contract/registration-result.ts';
import type { PaymentMessageWire, PaymentWire } from '../../contract/payment.ts';
import type { RegistrationWire } from '../../contract/registration.ts';
import { forgetUsedFlows } from '../captcha/use-flow.ts';
import type { Clock } from '../config/clock.ts';
import { ApiError } from '../errors/api-error.ts';
import { GroupCommit, type Work } from '../store/group-commit.ts';
import { wholeEventLock } from '../store/event-lock.ts';
import type { Lock } from '../store/lock.ts';
import type { Store } from '../store/store.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { acceptSessionInvitation } from './accept-session-invitation.ts';
import { cancelRegistration, cancelSession } from './cancel.ts';
import { cancelRepeated, leaveRepeated } from './cancel-repeated.ts';
import { expirePurchases } from './expire-purchases.ts';
import { finalize, type FinalizeRequest } from './finalize.ts';
import { findPayment } from './find-payment.ts';
import { rememberedSince } from './idempotency.ts';
import { leaveSessionWaitingList, leaveWaitingList } from './leave.ts';
import { getRegisteredEvent, listRegisteredSessions } from './list-registered.ts';
import { locksToAddSession, locksToFinalize, locksToRegister, locksToSettle, requireSeatLock } from './locks.ts';
import { type OpenedLink, openLink, type PersonalLink } from './open-link.ts';
import { openPersonalLink } from './open-personal-link.ts';
import { Refusal, refusedResult } from './refusal.ts';
import { registerForSession, type SessionRequest } from './register-for-session.ts';
import { register } from './register.ts';
import type { RegistrationRequest } from './registration-request.ts';
import { registrationWire } from './registration-wire.ts';
import { serveWaitingListOf } from './serve-waiting-list.ts';
import { settlePayment } from './settle-payment.ts';
import { WaitingListWatch } from './waiting-list-watch.ts';
import { requireOwnPurchase } from './require-own-purchase.ts';
import { SeatMemory } from './seat-memory.ts';
import { prepareStatements, type Statements } from './statements/statements.ts';
import { beginWriteBatch, type SeatCounter, tellNobody, type WriteBatch } from './write-batch.ts';

/** Where figures about writes go. */
export interface WriteMeasures {
  /** A transaction is on the disk: how many writes it carried, and how many seconds it took. */
  committed(size: number, seconds: number): void;
  /** @param outcome a status of the contract or the code of a refusal */
  registered(outcome: string): void;
}

/** What is done to the one thing that a personal link is about. */
interface LinkActs<T> {
  /** It stands for nothing but an answer. */
  readonly repeated: (batch: WriteBatch, opened: OpenedLink) => Promise<T>;
  readonly session: (batch: WriteBatch, id: string, opened: OpenedLink) => Promise<T>;
  readonly registration: (batch: WriteBatch, id: string) => Promise<T>;
}

/** Where everything that changes registrations comes in; each call returns when what it answers is on the disk. */
export class RegistrationDesk {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #statements: Statements;
  readonly #writes: GroupCommit<WriteBatch>;
  readonly #waitingLists: WaitingListWatch;

  constructor(store: Store, clock: Clock, countSeats: SeatCounter, tell = tellNobody, measures?: WriteMeasures) {
    this.#store = store;
    this.#clock = clock;
    this.#statements = prepareStatements(store.db);
    const memory = new SeatMemory(store.kind);
    const guarded: SeatCounter = (batch, kind, id) => {
      requireSeatLock(batch, kind, id);
      return countSeats(batch, kind, id);
    };
    this.#waitingLists = new WaitingListWatch(store.db, this.#statements);
    this.#writes = new GroupCommit(store, {
      begin: async (trx) => beginWriteBatch(trx, clock(), this.#statements, guarded, await memory.recall(trx), tell),
      locked: async (batch, locks) => {
        if (locks) holdLocks(batch, locks, clock());
        await expirePurchases(batch);
      },
      end: (batch) => memory.keep(batch),
      ...(measures && { measure: measures.committed.bind(measures) }),
    });
  }

  register(request: RegistrationRequest): Promise<RegistrationResultWire> {
    return this.#write({
      lane: request.readableEventId,
      locks: (batch) => locksToRegister(batch, request),
      run: (batch) => register(batch, request),
    });
  }

  finalize(request: FinalizeRequest): Promise<RegistrationResultWire> {
    return this.#write({
      lane: request.readableEventId,
      locks: (batch) => locksToFinalize(batch, request),
      run: (batch) => finalize(batch, request),
    });
  }

  /** @throws ApiError `registration_not_found` */
  async find(link: PersonalLink): Promise<RegistrationWire> {
    const { db } = this.#store;
    const registration = await openPersonalLink(db, link, this.#now());
    const sessionIds = registration.sessions.map(({ sessionId }) => sessionId);
    const sessions = await listRegisteredSessions(db, sessionIds);
    return registrationWire(registration, await getRegisteredEvent(db, registration.eventId), sessions);
  }

  /** @throws ApiError `registration_not_found` */
  cancel(link: PersonalLink): Promise<void> {
    return this.#throughLink(link, {
      repeated: cancelRepeated,
      session: async (batch, id) => {
        await cancelSession(batch, id);
      },
      registration: async (batch, id) => {
        await cancelRegistration(batch, id);
      },
    });
  }

  /** @throws ApiError `registration_not_found`, `not_waiting` */
  leave(link: PersonalLink): Promise<void> {
    return this.#throughLink(link, {
      repeated: leaveRepeated,
      session: leaveSessionWaitingList,
      registration: leaveWaitingList,
    });
  }

  /**
   * @param passId the pass chosen, or null for the one wished for when joining the list
   * @throws ApiError `registration_not_found`
   */
  accept(link: PersonalLink, passId: string | null): Promise<RegistrationResultWire> {
    return this.#throughLink(link, {
      repeated: () => Promise.resolve(refusedResult(new Refusal('not_invited'))),
      session: (batch, id, { registration }) => acceptSessionInvitation(batch, { id, key: registration.key }),
      registration: (batch, id) => acceptInvitation(batch, id, passId),
    });
  }

  /** @throws ApiError `event_not_found`, `session_not_found`, `registration_refused` */
  registerForSession(request: SessionRequest): Promise<void> {
    return this.#write({
      lane: request.readableEventId,
      locks: (batch) => locksToAddSession(batch, request),
      run: (batch) => registerForSession(batch, request),
    });
  }

  /** @throws ApiError `purchase_not_found`, `purchase_cancelled`, `purchase_paid`, `payment_too_late` */
  async settlePayment(purchaseId: string, message: Pick<PaymentMessageWire, 'status'>): Promise<PaymentWire> {
    const [purchase] = await this.#statements.findPurchaseToSettle(this.#store.db, { purchaseId });
    return this.#write({
      lane: purchase?.event_id ?? '',
      locks: (batch) => locksToSettle(batch, purchase?.event_id, purchaseId),
      run: (batch) => settlePayment(batch, purchaseId, message),
    });
  }

  /**
   * A purchase as whoever made it sees it: the purchase is only known to them and to the payment provider.
   * @throws ApiError `purchase_not_found`
   */
  async findPurchase(purchase: FinalizeRequest): Promise<PaymentWire> {
    await requireOwnPurchase(this.#store.db, purchase);
    return this.findPayment(purchase.purchaseId);
  }

  /**
   * Gives up an unpaid purchase: its seats are free at once. One that has run out stays so.
   * @throws ApiError `purchase_not_found`, `purchase_paid`
   */
  async cancelPurchase(purchase: FinalizeRequest): Promise<PaymentWire> {
    await requireOwnPurchase(this.#store.db, purchase);
    return this.settlePayment(purchase.purchaseId, { status: 'cancelled' });
  }

  /** @throws ApiError `purchase_not_found` */
  findPayment(purchaseId: string): Promise<PaymentWire> {
    return findPayment(this.#store.db, purchaseId, this.#now());
  }

  /** Marks holds that have run out and serves the waiting lists that want it, without taking any lock when there is nothing to do. */
  async sweep(): Promise<void> {
    const expired = await this.#statements.listExpiredPurchases(this.#store.db, { now: this.#now(), limit: 100 });
    const eventIds = new Set(expired.map(({ event_id }) => event_id));
    // Every transaction begins with marking what it may.
    await Promise.all([...eventIds].map((eventId) => this.#writeToEvent(eventId, () => Promise.resolve())));
    for (const { eventId, served } of await this.#waitingLists.due(this.#now())) {
      await this.#writeToEvent(eventId, (batch) => serveWaitingListOf(batch, eventId));
      served();
    }
  }

  /** Forgets answers and captchas that serve nobody any more. Nothing depends on when it happens, so it takes no lock. */
  async forget(): Promise<void> {
    const now = this.#now();
    await this.#statements.forgetAnswers(this.#store.db, { since: rememberedSince(now) });
    await forgetUsedFlows(this.#store.db, now);
  }

  /** What may give seats back, and so move every waiting list of the event. */
  #writeToEvent<T>(eventId: string, run: (batch: WriteBatch) => Promise<T>): Promise<T> {
    return this.#write({ lane: eventId, locks: () => Promise.resolve([wholeEventLock(eventId)]), run });
  }

  async #throughLink<T>(link: PersonalLink, acts: LinkActs<T>): Promise<T> {
    const opened = await openLink(this.#store.db, link, this.#now());
    const { registration, sessionRegistrationId } = opened;
    return this.#writeToEvent(registration.eventId, (batch) => {
      if (registration.isRepeated) return acts.repeated(batch, opened);
      if (sessionRegistrationId !== null) return acts.session(batch, sessionRegistrationId, opened);
      return acts.registration(batch, registration.id);
    });
  }

  /** A request that is refused before it has written anything is no reason to undo those it shares a transaction with. */
  async #write<T>({ lane, locks, run }: Work<WriteBatch, T>): Promise<T> {
    const outcome = await this.#writes.run({ lane, locks, run: (batch) => run(batch).catch(refusalAsValue) });
    if (outcome instanceof ApiError) throw outcome;
    return outcome;
  }

  #now(): string {
    return this.#clock().toISOString();
  }
}

/** What was read to choose the locks is read again now that nobody else changes it. */
function holdLocks(batch: WriteBatch, locks: readonly Lock[], now: Date): void {
  batch.now = now.toISOString();
  batch.held = new Set(locks.filter(({ isShared }) => !isShared).map(({ name }) => name));
  batch.events.clear();
  batch.sessions.clear();
  batch.settings = undefined;
}

function refusalAsValue(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  throw error;
}
