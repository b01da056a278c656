import fc from 'fast-check';
import type { RegistrationResultWire } from '../../contract/registration-result.ts';
import type { Store } from '../store/store.ts';
import { openTestStore } from '../testing/test-database.ts';
import { anEvent, aPass, aSession } from '../testing/builders/event.builder.ts';
import { anOrganisation, attendeeNumber } from '../testing/builders/registration.builder.ts';
import { insertWebApplication } from '../web-applications/web-application.repository.ts';
import { RegistrationDesk } from './registration-desk.ts';
import { countSeats } from './seats.ts';

const EVENT = 6;
const SESSION = 3;
const PASS = 4;
const HOLD = 10;

type Action =
  | { readonly kind: 'register'; readonly people: readonly number[]; readonly pass: 'priced' | 'free'; readonly session: boolean }
  | { readonly kind: 'finalize' | 'cancel'; readonly which: number }
  | { readonly kind: 'wait'; readonly minutes: number }
  | { readonly kind: 'sweep' };

const anAction: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('register' as const),
      people: fc.array(fc.nat(12), { minLength: 1, maxLength: 3 }),
      pass: fc.constantFrom('priced' as const, 'free' as const),
      session: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('finalize' as const, 'cancel' as const), which: fc.nat(30) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 12 }) }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'sweep' as const }) },
);

/** One organisation in memory, and what its attendees have been told so far. */
class World {
  readonly #store: Store;
  readonly #desk: RegistrationDesk;
  readonly #webApplicationId: string;
  #now = Date.parse('2030-03-01T12:00:00.000Z');
  readonly #results: RegistrationResultWire[] = [];

  constructor(store: Store, webApplicationId: string) {
    this.#store = store;
    this.#webApplicationId = webApplicationId;
    this.#desk = new RegistrationDesk(store, () => new Date(this.#now), countSeats);
  }

  async do(action: Action): Promise<void> {
    switch (action.kind) {
      case 'wait':
        this.#now += action.minutes * 60_000;
        return;
      case 'sweep':
        return this.#desk.sweep();
      case 'register':
        this.#results.push(await this.register(action));
        return;
      case 'finalize': {
        const purchaseId = this.#results[action.which]?.purchaseId;
        if (purchaseId) await this.#desk.finalize({ ...this.#where, purchaseId });
        return;
      }
      case 'cancel': {
        const made = this.#results.flatMap(({ registrations }) => registrations ?? [])[action.which];
        if (made) await this.#desk.cancel(made);
      }
    }
  }

  register({ people, pass, session }: Extract<Action, { kind: 'register' }>): Promise<RegistrationResultWire> {
    const attendeeSessions = session ? [{ sessionId: 'session' }] : [];
    const attendees = people.map((number) => attendeeNumber(number, { passId: pass, attendeeSessions }));
    return this.#desk.register({
      ...this.#where,
      caller: { contactId: null },
      data: { attendees },
      languageTag: null,
      idempotencyKey: null,
    });
  }

  /** Counted here in another way than the desk counts: row by row, from what the states mean. */
  async seatsGone() {
    const { db } = this.#store;
    const rows = await db
      .selectFrom('event_registration as registration')
      .leftJoin('event_purchase as purchase', 'purchase.id', 'registration.purchase_id')
      .leftJoin('session_registration as session', 'session.event_registration_id', 'registration.id')
      .leftJoin('attendee_pass as pass', 'pass.event_registration_id', 'registration.id')
      .select(['registration.state', 'purchase.expires_at', 'session.state as session', 'pass.state as pass', 'pass.pass_id'])
      .execute();
    const now = new Date(this.#now).toISOString();
    const gone = rows.filter((row) => row.state === 'registered' || (row.state === 'initiated' && (row.expires_at ?? '') > now));
    return {
      event: gone.length,
      session: gone.filter(({ session }) => session !== null).length,
      pass: gone.filter(({ pass_id }) => pass_id === 'priced').length,
    };
  }

  get #where() {
    return { readableEventId: 'event', webApplicationId: this.#webApplicationId };
  }
}

async function withWorld(work: (world: World) => Promise<void>): Promise<void> {
  const store = await openTestStore();
  try {
    const { id } = await store.transaction(async (trx) => {
      await trx
        .insertInto('organisation')
        .values(anOrganisation({ purchase_timeout_minutes: HOLD }))
        .execute();
      await trx
        .insertInto('event')
        .values(anEvent({ id: 'event', readable_event_id: 'event', max_capacity: EVENT }))
        .execute();
      await trx
        .insertInto('session')
        .values(aSession('event', { id: 'session', max_capacity: SESSION }))
        .execute();
      await trx
        .insertInto('pass')
        .values([aPass('event', { id: 'priced', allocated: PASS }), aPass('event', { id: 'free', price_minor: 0 })])
        .execute();
      return insertWebApplication(trx, { name: 'Portal', origin: 'http://portal.test' }, new Date());
    });
    await work(new World(store, id));
  } finally {
    await store.close();
  }
}

describe('Seats', () => {
  const expectNoneOversold = async (world: World) => {
    const { event, session, pass } = await world.seatsGone();
    expect(event).toBeLessThanOrEqual(EVENT);
    expect(session).toBeLessThanOrEqual(SESSION);
    expect(pass).toBeLessThanOrEqual(PASS);
    return EVENT - event;
  };

  it('taken and held are never more than there are, whatever happens in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anAction, { maxLength: 25 }), (actions) =>
        withWorld(async (world) => {
          for (const action of actions) {
            await world.do(action);
            await expectNoneOversold(world);
          }
        }),
      ),
      { numRuns: 40 },
    );
  }, 60_000);

  it('are never more than there are when everything happens at the same moment', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(anAction, { maxLength: 8 }), { maxLength: 5 }), (moments) =>
        withWorld(async (world) => {
          for (const moment of moments) {
            await Promise.all(moment.map((action) => world.do(action)));
            await expectNoneOversold(world);
          }
        }),
      ),
      { numRuns: 40 },
    );
  }, 60_000);

  it('are given out to the last one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anAction, { maxLength: 25 }), (actions) =>
        withWorld(async (world) => {
          for (const action of actions) await world.do(action);
          const free = await expectNoneOversold(world);
          const more = Array.from({ length: free + 1 }, (_, at) => 100 + at);
          const answers = await Promise.all(
            more.map((number) => world.register({ kind: 'register', people: [number], pass: 'free', session: false })),
          );
          expect(answers.map(({ errorCode }) => errorCode)).toEqual([...more.slice(1).map(() => null), 'event_full']);
        }),
      ),
      { numRuns: 25 },
    );
  }, 60_000);
});
