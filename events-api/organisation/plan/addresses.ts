import { importedId } from '../../store/ids.ts';
import type { EventEntry } from '../event-entry.ts';
import { makeReadableEventId } from '../readable-event-id.ts';
import type { ImportRun } from './import-run.ts';

/** The readable ids of all events, those of the database and those of the file. */
export class Addresses {
  readonly #run: ImportRun;
  readonly #ofEvent = new Map<string, string>();
  readonly #changing: string[] = [];
  /** Lower case, so that no two addresses differ by a capital alone. */
  readonly #events = new Map<string, string>();

  private constructor(run: ImportRun) {
    this.#run = run;
  }

  static async load(run: ImportRun, entries: readonly EventEntry[]): Promise<Addresses> {
    const addresses = new Addresses(run);
    const rows = await run.trx.selectFrom('event').select(['id', 'readable_event_id']).execute();
    for (const row of rows) addresses.#ofEvent.set(row.id, row.readable_event_id);
    for (const { id, readableEventId } of entries) {
      if (readableEventId !== undefined) addresses.#set(importedId('event', id), readableEventId);
    }
    for (const [id, address] of addresses.#ofEvent) {
      if (!addresses.#events.has(address.toLowerCase())) addresses.#events.set(address.toLowerCase(), id);
    }
    return addresses;
  }

  /** What the file says; else what the event has had since its first import; else made from its name. */
  of(entry: EventEntry, path: string): string {
    const id = importedId('event', entry.id);
    const known = this.#ofEvent.get(id);
    if (known === undefined)
      return this.#take(
        makeReadableEventId(entry.name, entry.id, (address) => this.#events.has(address)),
        id,
      );
    const holder = this.#events.get(known.toLowerCase());
    if (holder !== id) this.#run.problems.add(`${path}.readableEventId`, `another event has the address "${known}"`);
    return known;
  }

  /** Lets go of the addresses that change, so that two events can exchange theirs. */
  async release(): Promise<void> {
    const changing = this.#run.trx.updateTable('event').set((builder) => ({ readable_event_id: builder.ref('id') }));
    for (const id of this.#changing) await changing.where('id', '=', id).execute();
  }

  #set(id: string, address: string): void {
    const before = this.#ofEvent.get(id);
    if (before !== undefined && before !== address) this.#changing.push(id);
    this.#ofEvent.set(id, address);
  }

  #take(address: string, id: string): string {
    this.#ofEvent.set(id, address);
    this.#events.set(address, id);
    return address;
  }
}
