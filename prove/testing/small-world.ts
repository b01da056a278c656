import { IDEMPOTENCY_HEADER, paths, REGISTRATION_KEY_PARAMETER } from '../../contract/paths.ts';
import type { RegistrationResultWire } from '../../contract/registration-result.ts';
import type { Database, Store } from '../../events-api/store/store.ts';
import { finalize, post } from '../../events-api/testing/registering.ts';
import { startTestServer, type TestServer } from '../../events-api/testing/test-server.ts';
import { anOrganisation } from '../../events-api/testing/builders/registration.builder.ts';
import { attendeeOf, type Wish } from '../buyers/attendees.ts';
import type { Invariant } from '../invariants/finding.ts';
import { readSnapshot } from '../invariants/snapshot.ts';
import { Ledger } from '../ledger.ts';
import { type Offer, seedRound } from '../world/world.ts';

/** Four seats at each event of a round; sessions and passes have fewer. */
const BUYERS = 40;

/** A real server with the events of one round, for specs that break its database by hand. */
export class SmallWorld {
  readonly ledger = new Ledger();
  readonly #server: TestServer;
  readonly #offers: readonly Offer[];

  private constructor(server: TestServer, offers: readonly Offer[]) {
    this.#server = server;
    this.#offers = offers;
  }

  static async start(): Promise<SmallWorld> {
    const server = await startTestServer();
    await server.store.db
      .insertInto('organisation')
      .values(anOrganisation({ send_mail_to_attendees: 1 }))
      .execute();
    return new SmallWorld(server, await seedRound(server.store, 1, BUYERS));
  }

  get db(): Database {
    return this.#server.store.db;
  }

  get store(): Store {
    return this.#server.store;
  }

  offer(name: string): Offer {
    const offer = this.#offers.find(({ eventId }) => eventId === `r1-${name}`);
    if (!offer) throw new Error(`There is no offer ${name}`);
    return offer;
  }

  /** Registers one person and notes what was answered. */
  async register(offerName: string, name: string, wish: Wish = {}): Promise<RegistrationResultWire> {
    const offer = this.offer(offerName);
    const { eventId } = offer;
    const key = `key-${name}`;
    const attendees = [attendeeOf(offer, name, wish)];
    const submission = this.ledger.submit({ key, eventId, readableEventId: eventId, attendees });
    const path = paths.eventRegistrations.of(submission);
    const response = await post(this.#server, path, { attendees }, { [IDEMPOTENCY_HEADER]: key });
    const result = (await response.json()) as RegistrationResultWire;
    submission.answers.push(result);
    return result;
  }

  post(path: string, body: unknown): Promise<Response> {
    return post(this.#server, path, body);
  }

  async pay(offerName: string, { purchaseId }: RegistrationResultWire): Promise<void> {
    const result = await finalize(this.#server, this.offer(offerName).eventId, purchaseId);
    this.ledger.finalized.set(purchaseId ?? '', [result]);
  }

  /** Cancels the first registration of an answer by its personal link. */
  async cancel({ registrations }: RegistrationResultWire): Promise<void> {
    const [made] = registrations ?? [];
    if (!made) throw new Error('Nothing to cancel');
    const change = this.ledger.change(made.id, 'cancel');
    const path = paths.registrationCancel.of({ registrationId: made.id });
    const response = await this.#server.call(`${path}?${REGISTRATION_KEY_PARAMETER}=${made.key}`, { method: 'POST' });
    change.isAnswered = response.ok;
  }

  /** What an invariant finds now: what is broken, once for each finding. */
  async find(invariant: Invariant): Promise<string[]> {
    const snapshot = await readSnapshot(this.db, new Date());
    return invariant(snapshot, this.ledger).map(({ broken }) => broken);
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }
}

/** The id of the first registration of an answer. */
export const idOf = ({ registrations }: RegistrationResultWire): string => registrations?.[0]?.id ?? '';
