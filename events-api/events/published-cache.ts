import type { Body } from './cache/body.ts';
import { countedEventIds, loadPublishedContent, type PublishedContent, publishedEventsWire } from './published-events.ts';
import type { Reads } from './reads.ts';
import { countEventSeats } from './seat-counts.ts';

/** The answer of `events/published`, kept until content or a number of seats changes. */
export class PublishedCache {
  readonly #reads: Reads;
  readonly #publicAddress: () => string;
  #content: { readonly version: number; readonly value: Promise<PublishedContent> } | undefined;
  #seats:
    { readonly marker: string; readonly content: PublishedContent; readonly value: ReadonlyMap<string, number> } | undefined;

  constructor(reads: Reads, publicAddress: () => string) {
    this.#reads = reads;
    this.#publicAddress = publicAddress;
  }

  async body(): Promise<Body> {
    const { contentVersion, marker } = await this.#reads.watch.state();
    const content = await this.#contentAt(contentVersion);
    const seats = await this.#seatsAt(marker, content);
    const fingerprint = JSON.stringify([...seats]);
    return this.#reads.bodies.body('events/published', [content, fingerprint], () =>
      publishedEventsWire(content, seats, this.#publicAddress()),
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

  async #seatsAt(marker: string, content: PublishedContent): Promise<ReadonlyMap<string, number>> {
    if (this.#seats?.marker === marker && this.#seats.content === content) return this.#seats.value;
    const value = await countEventSeats(this.#reads.db, countedEventIds(content));
    this.#seats = { marker, content, value };
    return value;
  }
}
