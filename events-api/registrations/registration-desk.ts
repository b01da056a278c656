import type { RegistrationResultWire } from '../../contract/registration-result.ts';
import type { RegistrationWire } from '../../contract/registration.ts';
import type { Clock } from '../config/clock.ts';
import { ApiError } from '../errors/api-error.ts';
import { GroupCommit, type Work } from '../store/group-commit.ts';
import type { Lock } from '../store/lock.ts';
import type { Store } from '../store/store.ts';
import { cancelRegistration } from './cancel.ts';
import { expirePurchases } from './expire-purchases.ts';
import { finalize, type FinalizeRequest } from './finalize.ts';
import { getRegisteredEvent, listRegisteredSessions } from './list-registered.ts';
import { locksToFinalize, locksToRegister, requireSeatLock, wholeEventLock } from './locks.ts';
import { openPersonalLink } from './open-personal-link.ts';
import { register } from './register.ts';
import type { RegistrationRequest } from './registration-request.ts';
import { registrationWire } from './registration-wire.ts';
import { SeatMemory } from './seat-memory.ts';
import { prepareStatements, type Statements } from './statements/statements.ts';
import { beginWriteBatch, type SeatCounter, tellNobody, type WriteBatch } from './write-batch.ts';

export interface PersonalLink {
  readonly id: string;
  readonly key: string | undefined;
}

/** Where everything that changes registrations comes in; each call returns when what it answers is on the disk. */
export class RegistrationDesk {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #statements: Statements;
  readonly #writes: GroupCommit<WriteBatch>;

  constructor(store: Store, clock: Clock, countSeats: SeatCounter, tell = tellNobody) {
    this.#store = store;
    this.#clock = clock;
    this.#statements = prepareStatements(store.db);
    const memory = new SeatMemory(store.kind);
    const guarded: SeatCounter = (batch, kind, id) => {
      requireSeatLock(batch, kind, id);
      return countSeats(batch, kind, id);
    };
    this.#writes = new GroupCommit(store, {
      begin: async (trx) => beginWriteBatch(trx, clock(), this.#statements, guarded, await memory.recall(trx), tell),
      locked: async (batch, locks) => {
        if (locks) holdLocks(batch, locks, clock());
        await expirePurchases(batch);
      },
      end: (batch) => memory.keep(batch),
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
  async cancel(link: PersonalLink): Promise<void> {
    const { id, eventId, isRepeated } = await openPersonalLink(this.#store.db, link, this.#now());
    await this.#writeToEvent(eventId, (batch) => (isRepeated ? cancelRepeated(batch, id) : cancelRegistration(batch, id)));
  }

  /** Marks holds that have run out, without taking any lock when there are none. */
  async expirePurchases(): Promise<void> {
    const expired = await this.#statements.listExpiredPurchases(this.#store.db, { now: this.#now(), limit: 100 });
    const eventIds = new Set(expired.map(({ event_id }) => event_id));
    // Every transaction begins with marking what it may.
    await Promise.all([...eventIds].map((eventId) => this.#writeToEvent(eventId, () => Promise.resolve())));
  }

  /** What may give seats back, and so move every waiting list of the event. */
  #writeToEvent<T>(eventId: string, run: (batch: WriteBatch) => Promise<T>): Promise<T> {
    return this.#write({ lane: eventId, locks: () => Promise.resolve([wholeEventLock(eventId)]), run });
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

async function cancelRepeated({ statements, trx }: WriteBatch, registrationId: string): Promise<void> {
  await statements.cancelRepeatedRegistration(trx, { registrationId });
}
