import type { Body } from './cache/body.ts';
import {
  countedEventIds,
  loadPublishedContent,
  type PublishedContent,
  type PublishedCounts,
  publishedEventsWire,
} from './published-events.ts';
import type { Reads } from './reads.ts';
import { countEventSeats, countPassSeats } from './seat-counts.ts';

/** The answer of `events/published`, kept until content or a number of seats changes. */
export class PublishedCache {
  readonly #reads: Reads;
  readonly #publicAddress: () => string;
  #content: { readonly version: number; readonly value: Promise<PublishedContent> } | undefined;
  #counts: { readonly marker: string; readonly content: PublishedContent; readonly value: PublishedCounts } | undefined;

  constructor(reads: Reads, publicAddress: () => string) {
    this.#reads = reads;
    this.#publicAddress = publicAddress;
  }

  async body(): Promise<Body> {
    const { contentVersion, marker } = await this.#reads.watch.state();
    const content = await this.#contentAt(contentVersion);
    const counts = await this.#countsAt(marker, content);
    const fingerprint = JSON.stringify([[...counts.events], [...counts.passes]]);
    return this.#reads.bodies.body('events/published', [content, fingerprint], () =>
      publishedEventsWire(content, counts, this.#publicAddress()),
    );
  }

  async #contentAt(version: number): Promise<PublishedContent> {
    if (this.#content?.version !== version) {
      const value = loadPublishedContent(this.#reads.db);
      this.#content = { version, value };
      value.catch(() => (this.#content = undefined));
    }
    return this.#content.value;
  }

  async #countsAt(marker: string, content: PublishedContent): Promise<PublishedCounts> {
    if (this.#counts?.marker === marker && this.#counts.content === content) return this.#counts.value;
    const { db } = this.#reads;
    const value = {
      events: await countEventSeats(db, countedEventIds(content)),
      passes: await countPassSeats(db, [...content.passesOfEvent.keys()]),
    };
    this.#counts = { marker, content, value };
    return value;
  }
}
