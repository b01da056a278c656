import type { StoreWatch } from '../../store/store-watch.ts';
import type { Database } from '../../store/store.ts';
import { findEventContent } from './event-content.repository.ts';
import type { EventContent } from './event-content.ts';

/** Events kept in memory at a time; the least recently read goes first. */
const CAPACITY = 64;

/** The content of events, read once until published content changes. */
export class ContentCache {
  readonly #db: Database;
  readonly #watch: StoreWatch;
  readonly #entries = new Map<string, Promise<EventContent | undefined>>();
  #version = -1;

  constructor(db: Database, watch: StoreWatch) {
    this.#db = db;
    this.#watch = watch;
  }

  async find(readableEventId: string): Promise<EventContent | undefined> {
    const { contentVersion } = await this.#watch.state();
    if (contentVersion !== this.#version) {
      this.#entries.clear();
      this.#version = contentVersion;
    }
    const content = this.#entries.get(readableEventId) ?? findEventContent(this.#db, readableEventId);
    this.#entries.delete(readableEventId);
    this.#entries.set(readableEventId, content);
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > CAPACITY && oldest !== undefined) this.#entries.delete(oldest);
    content.then(
      (found) => found ?? this.#forget(readableEventId, content),
      () => this.#forget(readableEventId, content),
    );
    return content;
  }

  /** What is not there, and what could not be read, is asked for anew: made-up names must not push events out. */
  #forget(readableEventId: string, content: Promise<EventContent | undefined>): void {
    if (this.#entries.get(readableEventId) === content) this.#entries.delete(readableEventId);
  }
}
