import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { ApiError } from '../errors/api-error.ts';
import { openStore, type Store } from '../store/store.ts';
import { anEvent } from '../testing/builders/event.builder.ts';
import { anOrganisation, attendeeNumber } from '../testing/builders/registration.builder.ts';
import { insertWebApplication } from '../web-applications/web-application.repository.ts';
import { RegistrationDesk } from './registration-desk.ts';
import { countSeats } from './seats.ts';

const HOUR = 3_600_000;
const INVITATION_HOURS = 2;

type Step =
  | { readonly kind: 'join'; readonly wouldWait: boolean }
  | { readonly kind: 'cancel' | 'accept' | 'leave'; readonly which: number }
  | { readonly kind: 'resize'; readonly seats: number }
  | { readonly kind: 'wait'; readonly hours: number };

const aStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('join' as const), wouldWait: fc.constantFrom(true, true, true, false) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constantFrom('cancel' as const, 'accept' as const, 'leave' as const), which: fc.nat(12) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('resize' as const), seats: fc.nat(4) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 3 }) }) },
);

interface Rules {
  /** Otherwise who waits is invited. */
  readonly isAutomatic: boolean;
  readonly perSeat: number;
}

interface Person {
  state: 'registered' | 'waitlisted' | 'invited' | 'cancelled' | 'refused';
  invitedUntil: number;
}

/** What has to be true, in a few lines and without a database: people in the order in which they came. */
class Model {
  readonly people: Person[] = [];
  readonly #rules: Rules;
  #seats = 2;
  #now = 0;

  constructor(rules: Rules) {
    this.#rules = rules;
  }

  do(step: Step): void {
    if (step.kind === 'wait') this.#now += step.hours * HOUR;
    if (step.kind === 'resize') this.#seats = step.seats;
    this.#serve();
    if (step.kind === 'join') {
      const state = this.#free > 0 ? 'registered' : step.wouldWait ? 'waitlisted' : 'refused';
      this.people.push({ state, invitedUntil: 0 });
    }
    if ('which' in step) this.#change(step.kind, this.people[step.which]);
    this.#serve();
  }

  #change(kind: 'cancel' | 'accept' | 'leave', person: Person | undefined): void {
    if (!person || person.state === 'refused') return;
    if (kind === 'cancel' || (kind === 'leave' && person.state !== 'registered')) person.state = 'cancelled';
    if (kind === 'accept' && person.state === 'invited') person.state = 'registered';
  }

  #serve(): void {
    for (const person of this.#those('invited')) if (person.invitedUntil <= this.#now) person.state = 'cancelled';
    while (this.#those('invited').length > Math.max(0, this.#seats - this.#those('registered').length) * this.#rules.perSeat) {
      const last = this.#those('invited').at(-1);
      if (last) last.state = 'waitlisted';
    }
    for (let first = this.#those('waitlisted')[0]; first && this.#hasRoomToServe(); first = this.#those('waitlisted')[0]) {
      first.state = this.#rules.isAutomatic ? 'registered' : 'invited';
      first.invitedUntil = this.#now + INVITATION_HOURS * HOUR;
    }
  }

  #hasRoomToServe(): boolean {
    if (this.#rules.isAutomatic) return this.#free > 0;
    return this.#those('invited').length < (this.#seats - this.#those('registered').length) * this.#rules.perSeat;
  }

  get #free(): number {
    const kept = Math.ceil(this.#those('invited').length / this.#rules.perSeat);
    return this.#seats - this.#those('registered').length - kept;
  }

  #those(state: Person['state']): Person[] {
    return this.people.filter((person) => person.state === state);
  }

  /** As people see it: the state, and the place of those who wait. */
  get seen(): string[] {
    const waiting = this.#those('waitlisted');
    return this.people.map((person) => [person.state, waiting.indexOf(person) + 1 || ''].join(' ').trim());
  }
}

/** The same steps at the real desk. */
class World {
  readonly #store: Store;
  readonly #desk: RegistrationDesk;
  readonly #webApplicationId: string;
  readonly #links: ({ readonly id: string; readonly key: string } | undefined)[] = [];
  #now = Date.parse('2030-03-01T12:00:00.000Z');

  constructor(store: Store, webApplicationId: string) {
    this.#store = store;
    this.#webApplicationId = webApplicationId;
    this.#desk = new RegistrationDesk(store, () => new Date(this.#now), countSeats);
  }

  async do(step: Step): Promise<void> {
    if (step.kind === 'wait') this.#now += step.hours * HOUR;
    if (step.kind === 'resize') await this.#store.db.updateTable('event').set({ max_capacity: step.seats }).execute();
    if (step.kind === 'join') await this.#join(step.wouldWait);
    if ('which' in step) await this.#change(step.kind, this.#links[step.which]);
    await this.#desk.sweep();
  }

  async #join(waitlisted: boolean): Promise<void> {
    const result = await this.#desk.register({
      readableEventId: 'event',
      webApplicationId: this.#webApplicationId,
      caller: { contactId: null },
      data: { attendees: [attendeeNumber(this.#links.length, { waitlisted })] },
      languageTag: null,
      idempotencyKey: null,
    });
    this.#links.push(result.registrations?.[0]);
  }

  async #change(kind: 'cancel' | 'accept' | 'leave', link: { readonly id: string; readonly key: string } | undefined) {
    if (!link) return;
    if (kind === 'accept') await this.#desk.accept(link, null);
    else await this.#desk[kind](link).catch(unlessNotWaiting);
  }

  async seen(): Promise<string[]> {
    const seen: string[] = [];
    for (const link of this.#links) {
      const wire = link && (await this.#desk.find(link));
      seen.push(wire ? [wire.state, wire.position ?? ''].join(' ').trim() : 'refused');
    }
    return seen;
  }
}

/** Who has a seat has no list to leave. */
function unlessNotWaiting(error: unknown): void {
  if (!(error instanceof ApiError) || error.code !== 'not_waiting') throw error;
}

async function withWorld({ isAutomatic, perSeat }: Rules, work: (world: World) => Promise<void>): Promise<void> {
  const store = await openStore(':memory:');
  try {
    const { id } = await store.transaction(async (trx) => {
      await trx
        .insertInto('organisation')
        .values(anOrganisation({ invitation_hours: INVITATION_HOURS }))
        .execute();
      await trx
        .insertInto('event')
        .values(
          anEvent({
            id: 'event',
            readable_event_id: 'event',
            max_capacity: 2,
            show_waitlist: 1,
            autoregister_waitlist_items: isAutomatic ? 1 : 0,
            number_of_invitations: perSeat,
          }),
        )
        .execute();
      return insertWebApplication(trx, { name: 'Portal', origin: 'http://portal.test' }, new Date());
    });
    await work(new World(store, id));
  } finally {
    await store.close();
  }
}

describe('A waiting list, whatever happens to it,', () => {
  const rules: readonly (Rules & { readonly what: string })[] = [
    { what: 'that registers', isAutomatic: true, perSeat: 1 },
    { what: 'that invites one for each seat', isAutomatic: false, perSeat: 1 },
    { what: 'that invites three for each seat', isAutomatic: false, perSeat: 3 },
  ];

  for (const { what, ...each } of rules) {
    it(`${what} keeps seats and order as a list on paper would`, async () => {
      const proof = fc.assert(
        fc.asyncProperty(fc.array(aStep, { minLength: 15, maxLength: 40, size: 'max' }), (steps) =>
          withWorld(each, async (world) => {
            const model = new Model(each);
            for (const step of steps) {
              await world.do(step);
              model.do(step);
              deepEqual(await world.seen(), model.seen);
            }
          }),
        ),
        { numRuns: 30 },
      );
      await expectAsync(proof).toBeResolved();
    }, 120_000);
  }
});
